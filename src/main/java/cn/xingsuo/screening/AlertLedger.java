package cn.xingsuo.screening;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 预警存取. */
@Repository
class AlertLedger {
    /** Of the hidden alerts one sees those of one's own disputes, unless one is the director. */
    static final String SIGHT = "office_code like :scope and (not hidden or :director or owner = :account)";

    private final JdbcClient jdbc;
    private final Clock clock;

    AlertLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Alert get(AlertId id, Viewer viewer) {
        return jdbc.sql("select * from screening_alert where id = :id and " + SIGHT + " for update")
                .param("id", id.id())
                .params(FindingLedger.sight(viewer))
                .query(AlertLedger::alert)
                .optional()
                .orElseThrow(NoSuchAlert::new);
    }

    /** One at a time decides about a subject; there may be no row yet that could be locked. */
    void hold(AlertSubject subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('screening_alert/' || :subject, 0))")
                .param("subject", text(subject.finding()) + "/" + text(subject.mediation()))
                .query(rows -> {});
    }

    /** For which signs there has been an alert about the subject, live or over. */
    Set<String> triggers(AlertSubject subject) {
        return new HashSet<>(jdbc.sql("""
                        select unnest(triggers) from screening_alert where finding_id = :finding::uuid or case_id = :case::uuid
                        """)
                .param("finding", text(subject.finding()))
                .param("case", text(subject.mediation()))
                .query((row, n) -> row.getString(1))
                .list());
    }

    /** More signs for the same alert. */
    void add(Alert it, List<String> triggers) {
        jdbc.sql("""
                        update screening_alert set triggers = triggers || array(select unnest(:more::text[]) except select unnest(triggers))
                        where id = :id
                        """)
                .param("more", triggers.toArray(String[]::new))
                .param("id", it.id().id())
                .update();
    }

    /** The live alert about the subject, locked. */
    Optional<Alert> live(AlertSubject subject) {
        return jdbc.sql("""
                        select * from screening_alert
                        where closed_on is null and (finding_id = :finding::uuid or case_id = :case::uuid) for update
                        """)
                .param("finding", text(subject.finding()))
                .param("case", text(subject.mediation()))
                .query(AlertLedger::alert)
                .optional();
    }

    Optional<AlertId> live(FindingId id) {
        return jdbc.sql("select id from screening_alert where finding_id = :id and closed_on is null")
                .param("id", id.id())
                .query((row, n) -> new AlertId(row.getObject(1, UUID.class)))
                .optional();
    }

    void insert(Map<String, Object> row) {
        var columns = row.keySet().stream().sorted().toList();
        jdbc.sql("insert into screening_alert (" + String.join(", ", columns) + ") values (:"
                        + String.join(", :", columns) + ")")
                .params(row)
                .update();
    }

    /** Changes some columns, if nobody was faster. */
    void change(Alert it, Map<String, Object> more) {
        var sets = more.keySet().stream()
                .sorted()
                .map(name -> ", " + name + " = :" + name)
                .toList();
        var changed = jdbc.sql("update screening_alert set version = version + 1" + String.join("", sets)
                        + " where id = :id and version = :version")
                .params(more)
                .param("id", it.id().id())
                .param("version", it.version())
                .update();
        if (changed == 0) throw new Stale("这条预警刚才已被他人修改,您的内容没有保存。请打开预警看最新内容。");
    }

    /** 处置记录. */
    record Step(String kind, @Nullable String receiver, Instant at, String note, String account) {}

    void step(Alert it, Step step) {
        step(it.office(), it.id(), step);
    }

    void step(OfficeId office, AlertId id, Step step) {
        jdbc.sql("""
                        insert into screening_alert_step
                          (office_code, alert_id, kind, receiver, happened_at, entered_at, note, account)
                        values (:office, :id, :kind, :receiver, :at, :now, :note, :account)
                        """)
                .param("office", office.code())
                .param("id", id.id())
                .param("kind", step.kind())
                .param("receiver", step.receiver())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("now", OffsetDateTime.now(clock))
                .param("note", step.note())
                .param("account", step.account())
                .update();
    }

    /** To whom it has been reported. */
    List<String> reportedTo(AlertId id) {
        return jdbc.sql("select distinct receiver from screening_alert_step where alert_id = :id and kind = 'REPORTED'")
                .param("id", id.id())
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** A case that is hidden from now on hides the finding it began from and the alerts about it. */
    void hide(MediationId id) {
        var hidden = "exists (select from mediation m where m.id = :id and m.hidden)";
        jdbc.sql("update screening_finding set hidden = true where case_id = :id and not hidden and " + hidden)
                .param("id", id.id())
                .update();
        jdbc.sql("""
                        update screening_alert a set hidden = true where not a.hidden and (a.case_id = :id or exists (
                          select from screening_finding f where f.id = a.finding_id and f.case_id = :id)) and\s""" + hidden).param("id", id.id()).update();
    }

    /** The case the alert is about, or that began from its finding. */
    Optional<MediationId> mediation(AlertId id) {
        return jdbc.sql("""
                        select coalesce(a.case_id, f.case_id) from screening_alert a
                        left join screening_finding f on f.id = a.finding_id
                        where a.id = :id and coalesce(a.case_id, f.case_id) is not null
                        """)
                .param("id", id.id())
                .query((row, n) -> new MediationId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Alert alert(ResultSet row, int at) throws SQLException {
        return new Alert(
                new AlertId(row.getObject("id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                row.getString("number"),
                row.getString("level"),
                row.getObject("raised_on", LocalDate.class),
                row.getString("leader"),
                row.getObject("reported_at") != null,
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"));
    }
}
