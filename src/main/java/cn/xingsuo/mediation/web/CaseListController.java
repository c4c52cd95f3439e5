package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
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

    CaseListController(CaseBook book, CaseOptions options) {
        this.book = book;
        this.options = options;
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
                options.desk(viewer, key != null));
        return new View("mediation/list", page);
    }

    /** The same list as a file for spreadsheets; the byte-order mark makes them read Chinese. */
    @GetMapping("/mediation/cases.csv")
    void export(@Valid @ModelAttribute CaseFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"mediation-cases.csv\"");
        response.setHeader("Cache-Control", "no-store");
        var out = new PrintWriter(response.getOutputStream(), false, StandardCharsets.UTF_8);
        out.print('\uFEFF');
        out.print(line(t("编号"), t("案件"), t("状态"), t("登记日期"), t("办理期限"), t("承办人")));
        book.each(
                filter,
                viewer,
                it -> out.print(line(
                        it.number(),
                        it.title(),
                        t(it.status().title()),
                        it.registeredOn().toString(),
                        it.concludeBy() == null ? "" : it.concludeBy().toString(),
                        it.mediator())));
        out.flush();
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(CaseListController::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted; and a cell that a spreadsheet would take for a formula is made plain text. */
    private static String cell(String text) {
        var plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
