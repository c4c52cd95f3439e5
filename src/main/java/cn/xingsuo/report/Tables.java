package cn.xingsuo.report;

import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.StatTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 统计表目录 — the tables the rooms define, and their figures computed from the records. */
@Component
@Transactional(readOnly = true)
public class Tables {
    private final List<StatTable> tables;
    private final Schedule schedule;

    Tables(List<StatTable> tables, Schedule schedule) {
        this.tables = tables.stream()
                .sorted(Comparator.comparingInt(it -> schedule.order(it.code())))
                .toList();
        this.schedule = schedule;
    }

    public List<StatTable> all() {
        return tables;
    }

    public StatTable get(String code) {
        return tables.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow(NoSuchTable::new);
    }

    public Period period(StatTable table, Span span) {
        return span.period(schedule.cutOff(table.code()));
    }

    /** The newest period of that frequency that has ended before the day. */
    public Span newest(StatTable table, Frequency frequency, LocalDate day) {
        return Span.endedBefore(frequency, day, schedule.cutOff(table.code()));
    }

    /** The figures of a scope as the records are now. */
    public Cells live(StatTable table, Scope scope, Period period) {
        return table.cells(scope, period).values().stream().reduce(Cells.NONE, Cells::plus);
    }

    /** Every sum that does not hold, in the order of the table; empty when all do. */
    public List<BrokenSum> broken(StatTable table, Cells cells) {
        var broken = new ArrayList<BrokenSum>();
        for (var sum : table.sums()) {
            for (var column : table.columns()) {
                if (sum.holds(cells, column.id())) continue;
                var whole = cells.counted(sum.total(), column.id());
                broken.add(new BrokenSum(sum.title(), column.title(), whole, cells.sum(sum.parts(), column.id())));
            }
        }
        return broken;
    }
}
