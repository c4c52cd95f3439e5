package cn.xingsuo.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.report.table.CellKey;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.StatRecord;
import cn.xingsuo.report.table.StatTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** 读表 — a statutory table as one office reads it for one period. */
public record TableReading(StatTable table, OfficeId office, Period period) {
    /** The table of this code, e.g. {@code mediation-cases}. */
    public static StatTable of(List<StatTable> tables, String code) {
        return tables.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    public Cells cells() {
        return table.cells(scope(), period).values().stream().reduce(Cells.NONE, Cells::plus);
    }

    /** Every figure of the total column is as worked out, and whatever has to add up does. */
    public void reads(Map<String, String> worked) {
        var cells = cells();
        worked.forEach((row, figure) ->
                assertThat(cells.counted(row, "ALL")).as(row).isEqualByComparingTo(new BigDecimal(figure)));
        for (var sum : table.sums())
            for (var column : table.columns())
                assertThat(sum.holds(cells, column.id())).as(sum.title()).isTrue();
    }

    /** The records behind a figure of the total column. */
    public List<StatRecord> behind(String row) {
        return table.records(new CellKey(row, "ALL"), scope(), period, 10);
    }

    private Scope scope() {
        return new Scope(office.code());
    }
}
