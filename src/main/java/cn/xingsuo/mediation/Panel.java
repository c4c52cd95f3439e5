package cn.xingsuo.mediation;

import cn.xingsuo.network.MediatorChoice;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 调解员名单 — who mediates a case, since when, and who stepped back. */
@Component
class Panel {
    private final JdbcClient jdbc;
    private final Mediators mediators;

    Panel(JdbcClient jdbc, Mediators mediators) {
        this.jdbc = jdbc;
        this.mediators = mediators;
    }

    /** Whoever registers mediates, if they serve in a committee; an officer who does not is only the one who writes it down. */
    void assignRegistrar(Mediation it, Registration form, Viewer viewer) {
        assign(it, form.mediator().account(), form.on(), viewer);
    }

    /** The same for a case that waited. */
    void assignHandler(Mediation it, LocalDate on, Viewer viewer) {
        var account = jdbc.sql("select mediator_account from mediation where id = :id")
                .param("id", it.id().id())
                .query(String.class)
                .single();
        assign(it, account, on, viewer);
    }

    private void assign(Mediation it, String account, LocalDate on, Viewer viewer) {
        mediators.byAccount(account).ifPresent(mediator -> enter(it, new Naming(mediator, false, on), viewer));
    }

    /** 指派 — whom, whether the parties chose them, since when. */
    record Naming(MediatorChoice mediator, boolean chosen, LocalDate on) {}

    void enter(Mediation it, Naming naming, Viewer viewer) {
        jdbc.sql("""
                        insert into mediation_mediator
                          (office_code, mediation_id, mediator_id, name, account, chosen, assigned_on, assigned_by)
                        values (:office, :id, :mediator, :name, :own, :chosen, :on, :account)
                        on conflict (mediation_id, mediator_id, assigned_on) do update set ended_on = null, end_reason = null
                        """)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("mediator", naming.mediator().id().id())
                .param("name", naming.mediator().name())
                .param("own", naming.mediator().account())
                .param("chosen", naming.chosen())
                .param("on", naming.on())
                .param("account", viewer.account())
                .update();
    }

    /** Who mediates now. */
    List<MediatorId> of(MediationId id) {
        return jdbc.sql("select mediator_id from mediation_mediator where mediation_id = :id and ended_on is null")
                .param("id", id.id())
                .query((row, n) -> new MediatorId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Who steps back does not come back to this case. */
    String recuse(Mediation it, Assignments.Recusal recusal) {
        return jdbc.sql("""
                        insert into mediation_recusal (office_code, mediation_id, mediator_id, name, ground, asked_by, on_day, note)
                        select office_code, mediation_id, mediator_id, name, :ground, :asked, :on, :note
                        from mediation_mediator where mediation_id = :id and mediator_id = :mediator
                        order by assigned_on desc limit 1 returning name
                        """)
                .param("ground", recusal.ground())
                .param("asked", recusal.askedBy())
                .param("on", recusal.on())
                .param("note", recusal.note())
                .param("id", it.id().id())
                .param("mediator", recusal.mediator().id())
                .query(String.class)
                .single();
    }

    boolean steppedBack(MediationId id, MediatorId mediator) {
        return jdbc.sql(
                        "select exists (select 1 from mediation_recusal where mediation_id = :id and mediator_id = :mediator)")
                .param("id", id.id())
                .param("mediator", mediator.id())
                .query(Boolean.class)
                .single();
    }

    /** Ends the assignment; false when the mediator does not mediate this case. */
    boolean end(MediationId id, MediatorId mediator, LocalDate on, String reason) {
        return jdbc.sql("""
                        update mediation_mediator set ended_on = :on, end_reason = :reason
                        where mediation_id = :id and mediator_id = :mediator and ended_on is null
                        """)
                        .param("on", on)
                        .param("reason", reason)
                        .param("id", id.id())
                        .param("mediator", mediator.id())
                        .update()
                > 0;
    }

    /** The name on the case's head, and the account if the mediator has one. */
    void heads(MediationId id, MediatorChoice mediator) {
        jdbc.sql("""
                        update mediation set mediator_name = :name, mediator_account = coalesce(:account, mediator_account)
                        where id = :id
                        """)
                .param("name", mediator.name())
                .param("account", mediator.account())
                .param("id", id.id())
                .update();
    }
}
