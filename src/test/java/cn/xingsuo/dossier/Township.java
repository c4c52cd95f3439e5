package cn.xingsuo.dossier;

import cn.xingsuo.mediation.Duty;
import cn.xingsuo.mediation.Hearings;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Parish;
import cn.xingsuo.mediation.Participants;
import cn.xingsuo.mediation.Registration;
import cn.xingsuo.mediation.Registration.Mediator;
import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** 试验卷宗 — cases with rare names, sessions, an agent and duties, told day by day. */
public class Township {
    static final LocalDate DAY = LocalDate.of(2014, 3, 3);
    static final String RARE = "𠮷㛃·买买提";
    private final Mediations mediations;
    private final Hearings hearings;
    private final Participants participants;

    public Township(Mediations mediations, Hearings hearings, Participants participants) {
        this.mediations = mediations;
        this.hearings = hearings;
        this.participants = participants;
    }

    public static Viewer director(Parish parish) {
        return new Viewer(
                "fang." + parish.office(),
                "方明",
                Role.DIRECTOR,
                parish.office().code(),
                parish.office().code());
    }

    public static <T> T on(LocalDate day, Callable<T> work) {
        try {
            return WorldClock.at(day.atTime(10, 0).atZone(WorldClock.CHINA).toInstant(), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    MediationRef registered(Parish parish) {
        var officer = parish.officer();
        var parties = List.of(
                new NewParty(Side.APPLICANT, new Particulars(RARE, "11010519491231002X", "13800001234", "竹溪镇火炬村3组12号")),
                new NewParty(Side.RESPONDENT, new Particulars("李四光", "440524188001010014", null, "竹溪镇桃园村")));
        var form = new Registration(
                parish.office(),
                parish.dispute("NEIGHBOUR", "对方新建围墙致院内积水,要求恢复排水"),
                parties,
                Parish.BOTH,
                new Mediator(officer.account(), officer.name()),
                DAY);
        return on(DAY, () -> mediations.register(officer, form));
    }

    /** Concluded in writing, the sessions recorded; {@code agent} adds somebody who acts for the applicant. */
    public MediationId settled(Parish parish, boolean agent) {
        var officer = parish.officer();
        var ref = registered(parish);
        if (agent) {
            var before = ref;
            var who = new Participants.Participant(
                    "AGENT", Side.APPLICANT, new Particulars("赵律师", null, null, null), "委托代理人", DAY, true);
            ref = on(DAY, () -> participants.join(officer, before, who));
        }
        var heard = ref;
        var minutes = new Hearings.Minutes(
                DAY.plusDays(2), "竹溪司法所调解室", "双方当事人、王静", "双方陈述了围墙和排水的经过,同意按原水沟恢复。", Set.of("APPLICANTS"), false);
        var held = on(DAY.plusDays(2), () -> hearings.hold(officer, heard, null, minutes));
        return on(DAY.plusDays(9), () -> mediations.conclude(officer, held, agreement()))
                .id();
    }

    /** Under way. */
    public MediationId open(Parish parish) {
        return registered(parish).id();
    }

    public MediationId oral(Parish parish) {
        var day = DAY.plusDays(1);
        var ref = registered(parish);
        var oral = new Outcome.OralAgreement(day, "李四光当场疏通水沟,双方和好", day);
        return on(day, () -> mediations.conclude(parish.officer(), ref, oral)).id();
    }

    public MediationId failed(Parish parish) {
        var day = DAY.plusDays(5);
        var ref = registered(parish);
        var failure = new Outcome.Failure(day, "NO_AGREEMENT", Set.of("LAWSUIT", "ARBITRATION"), "双方对排水方案分歧过大");
        return on(day, () -> mediations.conclude(parish.officer(), ref, failure))
                .id();
    }

    private static Outcome agreement() {
        var day = DAY.plusDays(9);
        var duties = List.of(
                new Duty(Side.RESPONDENT, "恢复院墙外排水沟", null, day.plusDays(10), "自行施工", "火炬村3组"),
                new Duty(Side.RESPONDENT, "赔偿地面修缮费", new BigDecimal("1200.00"), day.plusDays(20), "银行转账", ""));
        return new Outcome.WrittenAgreement(day, "李四光恢复排水沟并赔偿修缮费1200元,双方再无其他争议", day, day.plusDays(20), duties);
    }
}
