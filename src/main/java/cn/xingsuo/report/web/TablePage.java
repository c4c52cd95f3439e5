package cn.xingsuo.report.web;

import cn.xingsuo.report.BrokenSum;
import cn.xingsuo.report.Filing;
import cn.xingsuo.report.FilingBook.FilingLine;
import cn.xingsuo.report.FilingState;
import cn.xingsuo.report.Restatement;
import cn.xingsuo.report.Span;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.StatColumn;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.report.table.StatTable;
import cn.xingsuo.web.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 统计表页 — one table of one unit for one period.
 *
 * @param filing what was handed in; null while the figures are only computed
 * @param below the offices of a district; empty on an office's page
 */
public record TablePage(
        StatTable table,
        Span span,
        Place place,
        Cells cells,
        @Nullable Filing filing,
        List<BrokenSum> broken,
        Restatement restatement,
        List<Below> below,
        Rights rights) {
    /** 下级单位. */
    public record Below(String code, String name, @Nullable FilingLine filing) {}

    /** 可办事项 — what the viewer may do with this table now. */
    public record Rights(String account, boolean submit, boolean total, boolean approve, boolean records) {}

    public String path() {
        return at("");
    }

    public String export() {
        return at("/export");
    }

    public String of(Span other) {
        return "/reports/%s?period=%s&office=%s".formatted(table.code(), other, place.code());
    }

    public String of(Below it) {
        return "/reports/%s?period=%s&office=%s".formatted(table.code(), span, it.code());
    }

    public String records(StatRow row, StatColumn column) {
        return at("/records") + "&row=" + row.id() + "&column=" + column.id();
    }

    public String figure(StatRow row, StatColumn column) {
        return Figures.text(cells.of(row, column.id()), row);
    }

    public boolean isZero(StatRow row, StatColumn column) {
        var figure = cells.of(row, column.id());
        return figure == null || figure.signum() == 0;
    }

    /** Nothing stands in this part of the total; a narrow screen leaves it out. */
    public boolean isPartOfNothing(StatRow row, StatColumn column) {
        return !column.id().equals(StatColumn.TOTAL) && isZero(row, column);
    }

    /** Whether it can be handed in: nothing was yet, or it came back. */
    public boolean awaits() {
        return rights.submit() && place.isOffice() && (filing == null || filing.state() == FilingState.RETURNED);
    }

    public boolean awaitsTotal() {
        return rights.total() && place.isDistrict() && filing == null;
    }

    public boolean awaitsCheck() {
        return rights.approve() && filing != null && filing.state() == FilingState.SUBMITTED;
    }

    public boolean awaitsApproval() {
        return rights.approve() && filing != null && filing.state() == FilingState.CHECKED;
    }

    /** Whoever took the step before leaves the next to somebody else. */
    public boolean mine() {
        if (filing == null) return false;
        var own = rights.account();
        return own.equals(filing.last(FilingState.SUBMITTED))
                || awaitsApproval() && own.equals(filing.last(FilingState.CHECKED));
    }

    public long approved() {
        return below.stream()
                .map(Below::filing)
                .filter(it -> it != null && it.state() == FilingState.APPROVED)
                .count();
    }

    public String plain(BigDecimal figure, StatRow row) {
        return Figures.rounded(figure, row).toPlainString();
    }

    public String titles(List<String> lines) {
        return lines.stream().map(it -> Texts.t(it)).collect(Collectors.joining("、"));
    }

    public String act(FilingState state) {
        return TableForm.act(state);
    }

    private String at(String part) {
        return "/reports/%s%s?period=%s&office=%s".formatted(table.code(), part, span, place.code());
    }
}
