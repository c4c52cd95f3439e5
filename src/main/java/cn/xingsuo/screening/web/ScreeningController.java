package cn.xingsuo.screening.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.Offer;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 排查登记簿 — findings by filter, on the screen and as a file. */
@Controller
@Allowed(Act.READ_CASES)
class ScreeningController {
    private final FindingBook book;
    private final RoundBook rounds;
    private final Overviews overviews;
    private final Offer offer;
    private final Trail trail;

    ScreeningController(FindingBook book, RoundBook rounds, Overviews overviews, Offer offer, Trail trail) {
        this.book = book;
        this.rounds = rounds;
        this.overviews = overviews;
        this.offer = offer;
        this.trail = trail;
    }

    @GetMapping("/mediation/screening")
    View list(@Valid @ModelAttribute FindingFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var found = book.page(filter, viewer, after);
        var lines = found.size() > FindingBook.PAGE ? found.subList(0, FindingBook.PAGE) : found;
        var desk = new FindingList.Desk(offer, offer.villages(viewer), viewer.may(Act.EDIT_CASES), offer.today());
        var page = new FindingList(
                filter,
                lines,
                book.count(filter, viewer),
                lines.size() < found.size() ? FindingBook.key(filter, lines.getLast()) : null,
                after != null && !after.isBlank(),
                overviews.of(viewer),
                rounds.running(viewer, offer.today()),
                desk);
        return new View("screening/list", page);
    }

    @GetMapping("/mediation/screening.xlsx")
    void export(@Valid @ModelAttribute FindingFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var lines = book.all(filter, viewer);
        trail.note("screening.exported", "screening/findings", Map.of("rows", String.valueOf(lines.size())));
        var columns = List.<Column<FindingLine>>of(
                new Column<>(t("编号"), FindingLine::number),
                new Column<>(t("事件名称"), FindingLine::name),
                new Column<>(t("处置状态"), it -> t(it.state().title())),
                new Column<>(t("登记日期"), FindingLine::registeredOn),
                new Column<>(t("化解时限"), FindingLine::resolveBy),
                new Column<>(t("涉及人数"), FindingLine::people),
                new Column<>(t("化解责任人"), FindingLine::responsible),
                new Column<>(
                        t("预警等级"), it -> it.level() == null ? null : t(offer.title("screening-alert", it.level()))));
        SheetAnswer.xlsx(response, t("排查登记簿"), columns, lines.stream());
    }
}
