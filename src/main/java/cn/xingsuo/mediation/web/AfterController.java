package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Chip;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 后续台账 — return visits, performance and judicial confirmation as registers, on the screen and as files. */
@Controller
@Allowed(Act.READ_CASES)
class AfterController {
    private final AfterBook book;
    private final CaseOptions options;
    private final Trail trail;

    AfterController(AfterBook book, CaseOptions options, Trail trail) {
        this.book = book;
        this.options = options;
        this.trail = trail;
    }

    @GetMapping("/mediation/revisits")
    View revisits(@Valid @ModelAttribute AfterFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        return list(AfterRegister.REVISITS, filter, after, viewer);
    }

    @GetMapping("/mediation/performances")
    View performances(@Valid @ModelAttribute AfterFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        return list(AfterRegister.PERFORMANCES, filter, after, viewer);
    }

    @GetMapping("/mediation/confirmations")
    View confirmations(@Valid @ModelAttribute AfterFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        return list(AfterRegister.CONFIRMATIONS, filter, after, viewer);
    }

    @GetMapping("/mediation/revisits.xlsx")
    void revisits(@Valid @ModelAttribute AfterFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        export(AfterRegister.REVISITS, filter, viewer, response);
    }

    @GetMapping("/mediation/performances.xlsx")
    void performances(@Valid @ModelAttribute AfterFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        export(AfterRegister.PERFORMANCES, filter, viewer, response);
    }

    @GetMapping("/mediation/confirmations.xlsx")
    void confirmations(@Valid @ModelAttribute AfterFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        export(AfterRegister.CONFIRMATIONS, filter, viewer, response);
    }

    private View list(AfterRegister register, AfterFilter filter, @Nullable String after, Viewer viewer) {
        var key = after == null || after.isBlank() ? null : CaseKey.of(after);
        var asked = AfterBook.Asked.of(register, filter, viewer);
        var found = book.page(asked, key);
        var lines = found.size() > CaseBook.PAGE ? found.subList(0, CaseBook.PAGE) : found;
        var mediators = options.mediators(viewer);
        var page = new AfterList(
                register,
                filter,
                asked.part(),
                book.counts(register, filter, viewer),
                lines,
                lines.size() < found.size() ? lines.getLast().key() : null,
                chips(register, filter, mediators),
                mediators,
                options.desk(viewer, key != null));
        return new View("mediation/after", page);
    }

    private void export(AfterRegister register, AfterFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var asked = AfterBook.Asked.of(register, filter, viewer);
        trail.note(
                "ledger.exported", register.path(), Map.of("part", asked.part().code()));
        var columns = new ArrayList<Column<AfterLine>>();
        columns.add(new Column<>(t("案件编号"), AfterLine::number));
        columns.add(new Column<>(t("案件"), AfterLine::title));
        columns.add(new Column<>(t(asked.part().day()), AfterLine::day));
        for (int i = 0; i < register.columns().size(); i++) {
            var at = i;
            columns.add(
                    new Column<>(t(register.columns().get(i)), it -> it.cells().get(at)));
        }
        columns.add(new Column<>(t("承办人"), AfterLine::mediator));
        SheetAnswer.xlsx(response, t(register.title()), columns, book.all(asked));
    }

    private List<Chip> chips(AfterRegister register, AfterFilter filter, List<Option> mediators) {
        var chips = new ArrayList<Chip>();
        var here = filter.query(register.path());
        here.chosen().forEach((name, value) -> {
            var words = switch (name) {
                case "q" -> t("搜索:{0}", value);
                case "category" -> t(options.choices().title("category", value));
                case "mediator" -> t("承办:{0}", Option.label(mediators, value));
                case "from" -> t("{0} 起", value);
                case "to" -> t("{0} 止", value);
                default -> "";
            };
            if (!words.isEmpty()) chips.add(new Chip(words, here.without(name).toString()));
        });
        return chips;
    }

    /** 后续台账菜单. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem revisitsItem() {
            return new MenuItem("调解", 350, "回访", "/mediation/revisits", Act.READ_CASES);
        }

        @Bean
        MenuItem performancesItem() {
            return new MenuItem("调解", 352, "协议履行", "/mediation/performances", Act.READ_CASES);
        }

        @Bean
        MenuItem confirmationsItem() {
            return new MenuItem("调解", 354, "司法确认", "/mediation/confirmations", Act.READ_CASES);
        }
    }
}
