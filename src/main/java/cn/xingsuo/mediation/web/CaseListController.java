package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件列表 — cases by filter, on the screen and as a file. */
@Controller
@Allowed(Act.READ_CASES)
class CaseListController {
    private final CaseBook book;
    private final CaseOptions options;
    private final Trail trail;

    CaseListController(CaseBook book, CaseOptions options, Trail trail) {
        this.book = book;
        this.options = options;
        this.trail = trail;
    }

    @GetMapping("/mediation/cases")
    View list(@Valid @ModelAttribute CaseFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var key = after == null || after.isBlank() ? null : CaseKey.of(after);
        var found = book.page(filter, viewer, key);
        var lines = found.size() > CaseBook.PAGE ? found.subList(0, CaseBook.PAGE) : found;
        var mediators = options.mediators(viewer);
        var page = new CaseList(
                filter,
                lines,
                book.count(filter, viewer),
                lines.size() < found.size() ? lines.getLast().key() : null,
                options.chips(filter, mediators),
                mediators,
                options.villages(viewer),
                key == null && !filter.narrows() ? options.joint(viewer) : List.of(),
                options.desk(viewer, key != null));
        return new View("mediation/list", page);
    }

    /** The same list as a file for spreadsheets. */
    @GetMapping("/mediation/cases.csv")
    void csv(@Valid @ModelAttribute CaseFilter filter, Viewer viewer, HttpServletResponse response) throws IOException {
        SheetAnswer.csv(response, t("调解案件"), columns(), exported(filter, viewer));
    }

    @GetMapping("/mediation/cases.xlsx")
    void xlsx(@Valid @ModelAttribute CaseFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        SheetAnswer.xlsx(response, t("调解案件"), columns(), exported(filter, viewer));
    }

    private Stream<CaseLine> exported(CaseFilter filter, Viewer viewer) {
        var lines = new ArrayList<CaseLine>();
        book.each(filter, viewer, lines::add);
        trail.note(
                "mediation.ledger-exported",
                "office/" + viewer.scope(),
                Map.of("register", "cases", "rows", String.valueOf(lines.size())));
        return lines.stream();
    }

    private static List<Column<CaseLine>> columns() {
        return List.of(
                new Column<>(t("编号"), CaseLine::number),
                new Column<>(t("案件"), CaseLine::title),
                new Column<>(t("状态"), it -> t(it.status().title())),
                new Column<>(t("登记日期"), CaseLine::registeredOn),
                new Column<>(t("办理期限"), CaseLine::concludeBy),
                new Column<>(t("承办人"), CaseLine::mediator));
    }
}
