package cn.xingsuo.subsidy.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 以案定补清册 — claims by state and filter, on the screen and as a file. */
@Controller
@Allowed(Act.READ_SUBSIDY)
class ClaimListController {
    /** A list to choose from is offered up to a city; nobody picks from a whole province's offices. */
    private static final int DISTRICT = 6;

    private final ClaimBook book;
    private final Offices offices;
    private final Trail trail;
    private final Clock clock;

    ClaimListController(ClaimBook book, Offices offices, Trail trail, Clock clock) {
        this.book = book;
        this.offices = offices;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(ClaimFilter.PATH)
    View list(@Valid @ModelAttribute ClaimFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var found = book.page(filter, viewer, after);
        var lines = found.size() > ClaimBook.PAGE ? found.subList(0, ClaimBook.PAGE) : found;
        var page = new ClaimList(
                filter,
                lines,
                book.counts(filter, viewer),
                offices(viewer),
                lines.size() < found.size() ? lines.getLast().key() : null,
                after != null && !after.isBlank(),
                viewer.may(Act.CLAIM_SUBSIDY),
                viewer.may(Act.DECIDE_SUBSIDY));
        return new View("subsidy/list", page);
    }

    @GetMapping(ClaimFilter.PATH + ".xlsx")
    void export(@Valid @ModelAttribute ClaimFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        trail.note("ledger.exported", ClaimFilter.PATH, Map.of("state", String.valueOf(filter.state())));
        SheetAnswer.xlsx(response, t("补贴发放台账"), columns(), book.all(filter, viewer));
    }

    static List<Column<ClaimLine>> columns() {
        return List.of(
                new Column<>(t("申报编号"), ClaimLine::number),
                new Column<>(t("司法所"), ClaimLine::office),
                new Column<>(t("案件编号"), ClaimLine::caseNumber),
                new Column<>(t("纠纷类型"), ClaimLine::matter),
                new Column<>(t("申报日期"), ClaimLine::claimedOn),
                new Column<>(t("状态"), it -> t(it.state().title())),
                new Column<>(t("金额(元)"), ClaimLine::amount),
                new Column<>(t("调解员和分配"), ClaimLine::payees));
    }

    private List<Option> offices(Viewer viewer) {
        if (viewer.office() != null || viewer.scope().length() < DISTRICT) return List.of();
        var ids = offices.in(Scope.of(viewer), LocalDate.now(clock));
        var names = offices.names(ids);
        return ids.stream()
                .map(it -> new Option(it.code(), names.getOrDefault(it, it.code())))
                .toList();
    }

    /** 以案定补菜单. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem subsidiesItem() {
            return new MenuItem("调解", 390, "以案定补", ClaimFilter.PATH, Act.READ_SUBSIDY);
        }
    }
}
