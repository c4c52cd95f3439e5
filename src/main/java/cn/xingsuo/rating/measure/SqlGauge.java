package cn.xingsuo.rating.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.Evidence.Counted;
import cn.xingsuo.rating.measure.Evidence.LeftOut;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 表述口径 — a gauge said as one definition over one relation. A working room extends it, says the definition in its constructor and
 * registers it as a bean; readings of a whole scope, the reading of one subject and the evidence follow from it.
 */
public abstract class SqlGauge implements Gauge {
    private final GaugeDraft draft;
    private final GaugeSql sql;
    private final Indicator indicator;
    private @Nullable JdbcClient jdbc;

    protected SqlGauge(GaugeDraft draft) {
        this.draft = DraftCheck.checked(draft);
        this.sql = GaugeSql.of(draft);
        this.indicator = new Indicator(draft.indicator, draft.title, draft.unit, draft.kind, draft.note);
    }

    /** Begins a definition. */
    protected static GaugeDraft gauge(String indicator, String title, Unit unit, SubjectKind kind) {
        return new GaugeDraft(indicator, title, unit, kind);
    }

    /** Hands over the database; Spring does it for beans, a test does it for its own gauge. */
    @Autowired
    public final void use(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public final Indicator indicator() {
        return indicator;
    }

    @Override
    public final boolean countsRecords() {
        return draft.countsRecords();
    }

    @Override
    public final Reading empty() {
        return draft.emptyReading();
    }

    @Override
    public final Map<String, Reading> read(Scope scope, Period period) {
        var readings = new HashMap<String, Reading>();
        asking(sql.grouped(), period).param("scope", scope.like()).query(row -> {
            readings.put(row.getString("subject"), reading(row));
        });
        return readings;
    }

    @Override
    public final Reading read(Subject subject, Period period) {
        return asking(sql.single(), period)
                .param("subject", subject.code())
                .query((row, n) -> reading(row))
                .single();
    }

    @Override
    public final Map<String, Reading> guarded(Scope scope, Period period) {
        if (draft.same == null) return read(scope, period);
        var readings = new HashMap<String, Reading>();
        asking(GuardedSql.of(draft), period).param("scope", scope.like()).query(row -> {
            readings.put(row.getString("subject"), reading(row));
        });
        return readings;
    }

    @Override
    public final Evidence evidence(Subject subject, Period period, int limit) {
        var counted = new ArrayList<Counted>();
        var leftOut = new ArrayList<LeftOut>();
        asking(sql.evidence(), period)
                .param("subject", subject.code())
                .param("limit", limit)
                .query(row -> {
                    var verdict = row.getInt("verdict");
                    if (verdict == 0) counted.add(counted(row));
                    else
                        leftOut.add(
                                leftOut(row, draft.exclusions.get(verdict - 1).reason()));
                });
        var more = counted.size() > limit || leftOut.size() > limit;
        return new Evidence(
                counted.stream().limit(limit).toList(),
                leftOut.stream().limit(limit).toList(),
                more);
    }

    private JdbcClient.StatementSpec asking(String statement, Period period) {
        return requireNonNull(jdbc, "gauge has no database yet")
                .sql(statement)
                .param("from", period.from())
                .param("to", period.to());
    }

    GaugeDraft draft() {
        return draft;
    }

    private Reading reading(ResultSet row) throws SQLException {
        if (row.getLong("records") == 0) return empty();
        return reading(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"));
    }

    /** Of a subject that has records. */
    Reading reading(BigDecimal numerator, BigDecimal denominator) {
        if (!draft.divides()) return Reading.value(numerator);
        return denominator.compareTo(BigDecimal.ZERO) == 0 ? empty() : Reading.share(numerator, denominator);
    }

    private Counted counted(ResultSet row) throws SQLException {
        return new Counted(text(row, "id"), text(row, "title"), link(row), row.getBoolean("succeeded"));
    }

    private LeftOut leftOut(ResultSet row, String reason) throws SQLException {
        return new LeftOut(text(row, "id"), text(row, "title"), link(row), reason);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private @Nullable String link(ResultSet row) throws SQLException {
        if (draft.link == null) return null;
        var path = draft.link;
        for (int i = 0; i < sql.linkColumns().size(); i++) {
            var part = URLEncoder.encode(text(row, "link_" + i), UTF_8).replace("+", "%20");
            path = path.replace("{" + sql.linkColumns().get(i) + "}", part);
        }
        return path;
    }
}
