package cn.xingsuo.report.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.report.Frequency;
import cn.xingsuo.report.table.CellKey;
import cn.xingsuo.report.table.StatColumn;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 报表页面 — all tables, one table, the records behind one figure, and the table as a file. */
@Controller
@RequestMapping("/reports")
@Allowed(Act.READ_REPORTS)
class ReportController {
    private final ReportPages pages;
    private final CellRecords records;
    private final Trail trail;

    ReportController(ReportPages pages, CellRecords records, Trail trail) {
        this.pages = pages;
        this.records = records;
        this.trail = trail;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "MONTH") Frequency frequency, Viewer viewer) {
        return new View("report/list", pages.list(frequency, viewer));
    }

    @GetMapping("/{table}")
    View show(
            @PathVariable String table,
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String office,
            Viewer viewer) {
        return new View("report/table", pages.table(new Asked(table, period, office), viewer));
    }

    @GetMapping("/{table}/records")
    View records(
            @PathVariable String table,
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String office,
            Cell cell,
            Viewer viewer) {
        var page = pages.table(new Asked(table, period, office), viewer);
        return new View("report/records", records.of(page, cell.key()));
    }

    /** 单元格参数. */
    record Cell(String row, @Nullable String column) {
        CellKey key() {
            return new CellKey(row, column == null ? StatColumn.TOTAL : column);
        }
    }

    @GetMapping("/{table}/export")
    void export(
            @PathVariable String table,
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String office,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var page = pages.table(new Asked(table, period, office), viewer);
        trail.note(
                "report.exported",
                "report/" + table,
                Map.of("period", page.span().toString(), "place", page.place().code()));
        var name = page.table().number() + " " + page.place().name() + " "
                + page.span().title();
        SheetAnswer.form(response, name, TableForm.of(page, t(page.table().title())));
    }
}
