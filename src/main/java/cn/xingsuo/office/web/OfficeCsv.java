package cn.xingsuo.office.web;

import static cn.xingsuo.web.Texts.t;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 名录导出 — offices as a CSV file that spreadsheet programs open with Chinese intact. */
final class OfficeCsv {
    private OfficeCsv() {}

    static String of(List<OfficeLine> lines) {
        var csv = new StringBuilder("\uFEFF");
        csv.append(row(t("代码"), t("名称"), t("类别"), t("区县"), t("管辖镇街数"), t("服务电话"), t("撤销日期")));
        for (var it : lines) {
            csv.append(row(
                    it.code(),
                    it.name(),
                    t(it.size().title()),
                    it.district(),
                    String.valueOf(it.towns()),
                    it.phone(),
                    it.until() == null ? "" : it.until().toString()));
        }
        return csv.toString();
    }

    static String row(@Nullable String... cells) {
        return Stream.of(cells)
                        .map(it -> cell(Objects.requireNonNullElse(it, "")))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A cell that a spreadsheet would run as a formula is kept as text. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
