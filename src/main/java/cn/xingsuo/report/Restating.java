package cn.xingsuo.report;

import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.report.Frozen.Kept;
import cn.xingsuo.report.Restatement.Behind;
import cn.xingsuo.report.Restatement.Moved;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.StatRecord;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.report.table.StatTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 变动核对 — compares a frozen table with what the records say now. */
@Component
@Transactional(readOnly = true)
public class Restating {
    private static final int MOST_RECORDS = 20_000;
    private final Tables tables;

    Restating(Tables tables) {
        this.tables = tables;
    }

    public Restatement of(Filing filing) {
        if (!filing.isFrozen()) return Restatement.NONE;
        var table = tables.get(filing.frozen().table());
        var period = new Period(filing.frozen().from(), filing.frozen().to());
        var scope = new Scope(filing.office());
        var figures = moved(table, filing.frozen(), tables.live(table, scope, period));
        // a district's sum is told by figures; its offices' own tables tell the records
        if (figures.isEmpty() && filing.frozen().records().isEmpty()
                || filing.office().length() < 9) return new Restatement(figures, List.of());
        return new Restatement(
                figures,
                behind(table, filing.frozen(), sums(table, figures), table.records(null, scope, period, MOST_RECORDS)));
    }

    private static List<Moved> moved(StatTable table, Frozen frozen, Cells now) {
        var then = frozen.figures();
        var moved = new ArrayList<Moved>();
        for (var row : table.rows()) {
            if (!row.isCounted() || !frozen.has(row.id())) continue;
            for (var column : table.columns()) {
                var before = then.counted(row.id(), column.id());
                var after = now.counted(row.id(), column.id());
                if (before.compareTo(after) != 0) moved.add(new Moved(row, column.title(), before, after));
            }
        }
        return moved;
    }

    /** The lines that add amounts up and came out otherwise. */
    private static Set<String> sums(StatTable table, List<Moved> figures) {
        return figures.stream().map(it -> it.row().id()).filter(table::adds).collect(Collectors.toSet());
    }

    private static List<Behind> behind(StatTable table, Frozen frozen, Set<String> sums, List<StatRecord> live) {
        var titles = table.rows().stream().collect(Collectors.toMap(StatRow::id, StatRow::title));
        var now = seen(frozen, live);
        var then = new LinkedHashMap<String, Seen>();
        for (var it : frozen.records()) then.merge(it.id(), Seen.of(it), Seen::and);
        var ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        var behind = new ArrayList<Behind>();
        for (var id : ids) {
            var before = then.getOrDefault(id, Seen.NONE);
            var after = now.getOrDefault(id, Seen.NONE);
            var altered = after.altered(before, sums, frozen.knownAt(), it -> titles.getOrDefault(it, it));
            if (before.rows.equals(after.rows) && altered.isEmpty()) continue;
            var named = after == Seen.NONE ? before : after;
            behind.add(new Behind(
                    named.title,
                    named.link,
                    after.without(before, it -> titles.getOrDefault(it, it)),
                    before.without(after, it -> titles.getOrDefault(it, it)),
                    altered,
                    after.changed));
        }
        return behind;
    }

    /** The records of today in the lines the frozen table had. */
    private static LinkedHashMap<String, Seen> seen(Frozen frozen, List<StatRecord> live) {
        var now = new LinkedHashMap<String, Seen>();
        for (var it : live) {
            var rows = it.rows().stream().filter(frozen::has).toList();
            if (!rows.isEmpty()) now.merge(it.id(), Seen.of(it, rows), Seen::and);
        }
        return now;
    }

    /** 记录所在行 — a record with all lines and columns it counts in, over all relations of a table. */
    private record Seen(String title, String link, TreeSet<String> rows, StatRecord.@Nullable Change changed) {
        static final Seen NONE = new Seen("", "", new TreeSet<>(), null);

        static Seen of(StatRecord it, List<String> rows) {
            return new Seen(it.title(), it.link(), keyed(rows, it.column()), it.changed());
        }

        static Seen of(Kept it) {
            return new Seen(it.title(), it.link(), keyed(it.rows(), it.column()), null);
        }

        private static TreeSet<String> keyed(List<String> rows, String column) {
            return rows.stream().map(it -> it + "/" + column).collect(Collectors.toCollection(TreeSet::new));
        }

        static Seen and(Seen a, Seen b) {
            var rows = new TreeSet<>(a.rows);
            rows.addAll(b.rows);
            return new Seen(a.title, a.link, rows, a.changed == null ? b.changed : a.changed);
        }

        /** Which of the sums it may have moved, although it counts where it did: an amount was put right. */
        List<String> altered(Seen before, Set<String> sums, Instant since, UnaryOperator<String> title) {
            if (!rows.equals(before.rows) || changed == null || !changed.at().isAfter(since)) return List.of();
            return rows.stream()
                    .map(it -> it.substring(0, it.indexOf('/')))
                    .filter(sums::contains)
                    .map(title)
                    .distinct()
                    .toList();
        }

        List<String> without(Seen other, UnaryOperator<String> title) {
            return rows.stream()
                    .filter(it -> !other.rows.contains(it))
                    .map(it -> title.apply(it.substring(0, it.indexOf('/'))))
                    .distinct()
                    .toList();
        }
    }
}
