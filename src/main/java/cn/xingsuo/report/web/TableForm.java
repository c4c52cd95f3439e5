package cn.xingsuo.report.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.report.Filing;
import cn.xingsuo.report.FilingState;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.sheet.FormSheet;
import cn.xingsuo.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 官方表式 — a table as it is printed, stamped and handed on. */
final class TableForm {
    private TableForm() {}

    static FormSheet of(TablePage page, String title) {
        var head = new ArrayList<String>();
        head.add(t("项目"));
        head.add(t("计量单位"));
        for (var column : page.table().columns()) head.add(t(column.title()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var row : page.table().rows()) rows.add(line(page, row));
        var period = page.span().title();
        var above = List.of(
                t("表号:{0}", page.table().number()),
                t("填报单位:{0}   报告期:{1}   状态:{2}", page.place().name(), period, state(page.filing())));
        return new FormSheet(title, above, head, rows, below(page));
    }

    private static List<@Nullable Object> line(TablePage page, StatRow row) {
        List<@Nullable Object> line = new ArrayList<>();
        line.add((row.depth() > 0 ? "  " : "") + t(row.title()));
        line.add(t(row.unit()));
        for (var column : page.table().columns()) {
            var figure = page.cells().of(row, column.id());
            line.add(figure == null ? null : Figures.rounded(figure, row));
        }
        return line;
    }

    private static String state(@Nullable Filing filing) {
        return filing == null ? t("未报送") : t(filing.state().title());
    }

    private static List<String> below(TablePage page) {
        var filing = page.filing();
        if (filing == null) return List.of(t("填表人:          校核人:          审核人:          报出日期:"));
        var below = new ArrayList<String>();
        for (var it : filing.levels())
            below.add(t("{0}:{1} {2} {3}", t(act(it.state())), it.account(), Texts.moment(it.at()), it.note()));
        below.add(t("校验码:{0}", filing.hash()));
        return below;
    }

    static String act(FilingState state) {
        return switch (state) {
            case SUBMITTED -> "报送";
            case CHECKED -> "校核";
            case RETURNED -> "退回";
            case APPROVED -> "审核";
        };
    }
}
