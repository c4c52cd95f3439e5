package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Hearings.Invitation;
import cn.xingsuo.mediation.Hearings.Minutes;
import cn.xingsuo.web.Refusal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 调查调解账 — the rows of inquiries and sessions. */
@Component
class HearingLedger {
    private static final String HELD = "held_on = :on, place = :place, present = :present, content = :content,"
            + " signed = :signed, open_to_public = :open";
    private final JdbcClient jdbc;

    HearingLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(Mediation it, Invitation invitation) {
        jdbc.sql("""
                        insert into mediation_hearing (id, office_code, mediation_id, kind, planned_for, notice, place)
                        values (:row, :office, :id, 'SESSION', :at, :notice, :place)
                        """)
                .param("row", UUID.randomUUID())
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("at", invitation.at())
                .param("notice", invitation.notice())
                .param("place", invitation.place())
                .update();
    }

    void held(Mediation it, String kind, Minutes minutes) {
        bound(jdbc.sql("""
                                insert into mediation_hearing
                                  (id, office_code, mediation_id, kind, held_on, place, present, content, signed, open_to_public)
                                values (:row, :office, :id, :kind, :on, :place, :present, :content, :signed, :open)
                                """), minutes)
                .param("row", UUID.randomUUID())
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("kind", kind)
                .update();
    }

    /** The session that was arranged has been held. */
    void held(Mediation it, UUID planned, Minutes minutes) {
        var done = bound(
                        jdbc.sql("update mediation_hearing set " + HELD
                                + " where id = :row and mediation_id = :id and held_on is null"),
                        minutes)
                .param("row", planned)
                .param("id", it.id().id())
                .update();
        if (done == 0) throw new Refusal("这次调解已经有笔录,或者不属于本案。请打开案件看最新情况。", null);
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, Minutes it) {
        return sql.param("on", it.on())
                .param("place", it.place())
                .param("present", it.present())
                .param("content", it.content())
                .param("signed", it.signed().stream().sorted().toArray(String[]::new))
                .param("open", it.open());
    }
}
