package cn.xingsuo.mediation;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 参加人 — who takes part beside the parties: third persons, representatives, agents, guardians, and an office that helps. */
@Service
@Transactional
public class Participants {
    private final CaseFile file;
    private final JdbcClient jdbc;
    private final Persons persons;
    private final Offices offices;
    private final ValueSets values;

    Participants(CaseFile file, JdbcClient jdbc, Persons persons, Offices offices, ValueSets values) {
        this.file = file;
        this.jdbc = jdbc;
        this.persons = persons;
        this.offices = offices;
        this.values = values;
    }

    /**
     * 参加人.
     *
     * @param role code in {@code mediation-role}
     * @param side for whom; null for a third person
     * @param relation to the parties, or the subject an expert knows
     * @param agreed both sides agreed; the side, where somebody acts for it
     */
    public record Participant(
            String role, @Nullable Side side, Particulars person, String relation, LocalDate on, boolean agreed) {}

    /** 邀请参加: third persons only with both sides' consent; of a group's representatives only so many as the rule allows. */
    public MediationRef join(Viewer viewer, MediationRef ref, Participant participant) {
        var it = file.take(ref, viewer);
        file.happened(it, participant.on());
        var role = values.of("mediation-role").require(participant.role());
        if (!participant.agreed()) throw new Refusal(role.text("refusal"), role.text("article"));
        var side = participant.side();
        if (side == null && !role.is("third")) throw new Refusal("请选择为哪一方参加。其余内容已保留。", null);
        if (role.is("limited")) withinLimit(it, side);
        var relation = Prose.required("关系或者专长", participant.relation(), Prose.LINE);
        enter(it, role, participant, persons.register(participant.person()), relation);
        var words = role.title() + " " + participant.person().name() + ":" + relation;
        return file.put(it, Step.of(participant.on(), "JOINED", words), viewer);
    }

    /** 共同调解: another office helps and sees the case; this one leads. */
    public MediationRef joinForces(Viewer viewer, MediationRef ref, OfficeId partner, LocalDate on, String reason) {
        if (!viewer.may(Act.DIRECT_CASES)) throw new Refusal("共同调解由所长商定。请所长办理。", "mediation-work-rules#21");
        var it = file.take(ref, viewer);
        file.happened(it, on);
        var why = Prose.required("共同调解事由", reason, Prose.LINE);
        if (partner.equals(it.office()) || offices.find(partner).isEmpty())
            throw new Refusal("共同调解的应当是另一个司法所。请从列表中选择。", "mediation-work-rules#21");
        var done = jdbc.sql("""
                        insert into mediation_partner (office_code, mediation_id, lead_office, reason, agreed_on)
                        values (:partner, :id, :office, :reason, :on) on conflict do nothing
                        """)
                .param("partner", partner.code())
                .param("id", it.id().id())
                .param("office", it.office().code())
                .param("reason", why)
                .param("on", on)
                .update();
        if (done == 0) throw new Refusal("本案已经由 {0} 共同调解,无需重复登记。", null, offices.name(partner));
        return file.put(it, Step.of(on, "PARTNERED", offices.name(partner) + "共同调解,本所主持:" + why), viewer);
    }

    private void withinLimit(Mediation it, @Nullable Side side) {
        var most = values.rule("REPRESENTATIVES");
        var now = jdbc.sql("""
                        select count(*) from mediation_participant
                        where mediation_id = :id and role = 'REPRESENTATIVE' and side = :side
                        """)
                .param("id", it.id().id())
                .param("side", side == null ? null : side.name())
                .query(Integer.class)
                .single();
        if (now >= most)
            throw new Refusal("一方推举的代表至多 {0} 人,现在已有 {1} 人。请由已登记的代表参加调解。", "mediation-work-rules#24", most, now);
    }

    private void enter(Mediation it, Value role, Participant participant, PersonId person, String relation) {
        jdbc.sql("""
                        insert into mediation_participant (office_code, mediation_id, ord, role, side, person_id, relation, agreed_on)
                        select :office, :id, coalesce(max(ord), 0) + 1, :role, :side, :person, :relation, :on
                        from mediation_participant where mediation_id = :id
                        """)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("role", role.code())
                .param(
                        "side",
                        participant.side() == null ? null : participant.side().name())
                .param("person", person.id())
                .param("relation", relation)
                .param("on", participant.on())
                .update();
    }
}
