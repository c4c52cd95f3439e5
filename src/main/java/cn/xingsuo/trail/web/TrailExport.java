package cn.xingsuo.trail.web;

import cn.xingsuo.web.Viewer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 留痕导出 — writes entries as CSV page by page, so that a year of them needs no more memory than a thousand. */
@Component
class TrailExport {
    private static final int PAGE = 1000;
    private static final int MOST = 200_000;
    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final TrailBook book;

    TrailExport(TrailBook book) {
        this.book = book;
    }

    void write(TrailQuery query, Viewer viewer, OutputStream out) throws IOException {
        var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.write(MARK + "id,at,account,role,office,act,subject,result,address,request,details\r\n");
        var written = 0;
        var page = book.lines(query.olderThan(null), viewer, PAGE);
        while (!page.isEmpty() && written < MOST) {
            for (var line : page) csv.write(row(line));
            written += page.size();
            page = book.lines(query.olderThan(page.getLast().id()), viewer, PAGE);
        }
        if (!page.isEmpty()) csv.write("…,只导出最近 " + MOST + " 条,请缩小时间范围 / newest entries only: narrow the dates\r\n");
        csv.flush();
    }

    private static String row(TrailLine line) {
        return List.of(
                        cell(line.id()),
                        cell(line.at()),
                        cell(line.account()),
                        cell(line.role()),
                        cell(line.source().office()),
                        cell(line.act().code()),
                        cell(line.subject()),
                        cell(line.result()),
                        cell(line.source().address()),
                        cell(line.source().request()),
                        cell(line.detail()))
                .stream()
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted; what a spreadsheet would take for a formula is made text. */
    private static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        var harmless = FORMULA.matcher(text).find() && !text.equals("-") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
