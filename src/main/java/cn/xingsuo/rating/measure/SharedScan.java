package cn.xingsuo.rating.measure;

import cn.xingsuo.office.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 合并取数 — reads many gauges for every subject of a scope, those over one relation with a single pass over its records. The clauses are
 * the gauges' own, so a figure read together is the figure read alone.
 */
@Component
public class SharedScan {
    private final JdbcClient jdbc;

    SharedScan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Readings by indicator, then by subject code; a subject without any record is absent. */
    public Map<String, Map<String, Reading>> read(Collection<Gauge> gauges, Scope scope, Period period) {
        var readings = new HashMap<String, Map<String, Reading>>();
        var passes = new LinkedHashMap<String, List<SqlGauge>>();
        for (var gauge : gauges) {
            if (gauge instanceof SqlGauge it && it.draft().shares())
                passes.computeIfAbsent(it.draft().pass(), _ -> new ArrayList<>())
                        .add(it);
            else readings.put(gauge.indicator().id(), gauge.read(scope, period));
        }
        passes.values().forEach(pass -> readings.putAll(one(pass, scope, period)));
        return readings;
    }

    private Map<String, Map<String, Reading>> one(List<SqlGauge> pass, Scope scope, Period period) {
        var readings = new ArrayList<Map<String, Reading>>();
        pass.forEach(_ -> readings.add(new HashMap<>()));
        jdbc.sql(statement(pass))
                .param("from", period.from())
                .param("to", period.to())
                .param("scope", scope.like())
                .query(row -> {
                    var subject = row.getString(1);
                    for (int i = 0; i < pass.size(); i++) {
                        if (row.getLong(3 * i + 4) == 0) continue;
                        readings.get(i).put(subject, reading(pass.get(i), row, i));
                    }
                });
        var named = new HashMap<String, Map<String, Reading>>();
        for (int i = 0; i < pass.size(); i++) named.put(pass.get(i).indicator().id(), readings.get(i));
        return named;
    }

    private static Reading reading(SqlGauge gauge, ResultSet row, int i) throws SQLException {
        return gauge.reading(row.getBigDecimal(3 * i + 2), row.getBigDecimal(3 * i + 3));
    }

    /** Subject, then numerator, denominator and number of records of every gauge. */
    static String statement(List<SqlGauge> pass) {
        var drafts = pass.stream().map(SqlGauge::draft).toList();
        var first = drafts.getFirst();
        if (first.months != null) return first.months.statement(first);
        var windows = drafts.stream().map(it -> it.window).distinct().toList();
        return "select %s as subject, %s from %s where %s like :scope and (%s) group by 1"
                .formatted(
                        first.subject,
                        drafts.stream()
                                .map(it -> figures(it, windows.size() > 1))
                                .collect(Collectors.joining(", ")),
                        first.relation,
                        first.subject,
                        windows.stream().map(it -> "(" + it + ")").collect(Collectors.joining(" or ")));
    }

    /** @param windowed whether not every row looked at lies in this gauge's window */
    private static String figures(GaugeDraft draft, boolean windowed) {
        var counted = windowed ? "(%s) and %s".formatted(draft.window, counted(draft)) : counted(draft);
        return "%s, %s, count(*) filter (where %s)"
                .formatted(
                        sum(draft.numerator, counted + " and (" + draft.succeeds + ")"),
                        sum(draft.denominator, counted),
                        counted);
    }

    private static String counted(GaugeDraft draft) {
        var text = new StringBuilder("(" + draft.counts + ")");
        for (var exclusion : draft.exclusions) text.append(" and (%s) is not true".formatted(exclusion.condition()));
        return text.toString();
    }

    private static String sum(@Nullable String amount, String which) {
        if (amount == null) return "count(*) filter (where %s)".formatted(which);
        return "coalesce(sum(%s) filter (where %s), 0)::numeric".formatted(amount, which);
    }
}
