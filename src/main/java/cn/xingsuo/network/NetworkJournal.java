package cn.xingsuo.network;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 沿革簿 — writes down what happened to a body, a studio or a grant, leaves the trace and tells who listens. */
@Component
class NetworkJournal {
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Facts facts;
    private final Clock clock;

    NetworkJournal(JdbcClient jdbc, Trail trail, Facts facts, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * 一事 — something that happened.
     *
     * @param kind Chinese, a key of the English catalogue
     * @param act past-tense name for the trail
     */
    record Event(LocalDate on, String kind, String act, String note) {}

    void body(Body it, Event event, Viewer viewer) {
        enter("body", it.id().id(), it.office(), event, viewer);
        note(
                event.act(),
                it.id().ref(),
                details(it.office(), event),
                new BodyChanged(it.id(), it.subject(), event.on()));
    }

    void studio(Studio it, Event event, Viewer viewer) {
        enter("studio", it.id().id(), it.office(), event, viewer);
        note(event.act(), it.id().ref(), details(it.office(), event), new StudioChanged(it.subject(), event.on()));
    }

    /** No figure of the rating follows from money, so nobody is told; the trail keeps what was said and why. */
    void fund(Fund it, Event event, Viewer viewer) {
        enter("fund", it.id().id(), it.office(), event, viewer);
        var details = Map.of(
                "on", it.grant().on().toString(),
                "office", it.office().code(),
                "amount", it.grant().amount().toPlainString(),
                "note", event.note());
        trail.note("network." + event.act(), it.id().ref(), details);
    }

    /** Writes the event into the history of a body, a studio or a grant. */
    private void enter(String whose, UUID id, OfficeId office, Event event, Viewer viewer) {
        jdbc.sql("""
                        insert into network_%1$s_event (office_code, %1$s_id, happened_on, kind, note, account, recorded_at)
                        values (:office, :id, :on, :kind, :note, :account, :now)
                        """.formatted(whose))
                .param("office", office.code())
                .param("id", id)
                .param("on", event.on())
                .param("kind", event.kind())
                .param("note", event.note())
                .param("account", viewer.account())
                .param("now", now())
                .update();
    }

    private static Map<String, String> details(OfficeId office, Event event) {
        return Map.of("on", event.on().toString(), "office", office.code());
    }

    /** Leaves the trace of an act that is kept on its own record. */
    void note(String act, String ref, Map<String, String> details, Fact fact) {
        trail.note("network." + act, ref, details);
        facts.publish(fact);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
