package cn.xingsuo.demo;

import cn.xingsuo.mediation.Assignments;
import cn.xingsuo.mediation.Assignments.Assignment;
import cn.xingsuo.mediation.Assignments.Recusal;
import cn.xingsuo.mediation.Delays;
import cn.xingsuo.mediation.Escalations;
import cn.xingsuo.mediation.Escalations.Alert;
import cn.xingsuo.mediation.Hearings;
import cn.xingsuo.mediation.Hearings.Invitation;
import cn.xingsuo.mediation.Hearings.Minutes;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Participants;
import cn.xingsuo.mediation.Participants.Participant;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.network.MediatorChoice;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 案件场景 — the acts of which the running cases of the demonstration are made, up to the agreement, by the name under which a scene lists them. */
@Component
class CaseScenes {
    private final Mediations mediations;
    private final Assignments assignments;
    private final Hearings hearings;
    private final Participants participants;
    private final Delays delays;
    private final Escalations escalations;
    private final Mediators mediators;
    private final AfterScenes after;

    CaseScenes(
            Mediations mediations,
            Assignments assignments,
            Hearings hearings,
            Participants participants,
            Delays delays,
            Escalations escalations,
            Mediators mediators,
            AfterScenes after) {
        this.mediations = mediations;
        this.assignments = assignments;
        this.hearings = hearings;
        this.participants = participants;
        this.delays = delays;
        this.escalations = escalations;
        this.mediators = mediators;
        this.after = after;
    }

    /** 场 — who acts, where and when. */
    record Stand(Viewer director, OfficeId office, OfficeId neighbour, LocalDate on) {}

    /** One act; it returns the case as it stands then. */
    MediationRef act(String act, MediationRef ref, Stand stand) {
        var who = stand.director();
        var on = stand.on();
        return switch (act) {
            case "assign" -> assign(ref, stand, 0, true);
            case "recuse" -> recuse(ref, stand);
            case "inquire" -> hearings.inquire(who, ref, minutes(on, "纠纷现场", "申请人、邻居两人、村干部", "查看现场并询问邻居,双方所述基本属实"));
            case "invite" ->
                hearings.invite(who, ref, new Invitation(on.plusDays(4).atTime(9, 30), "司法所调解室", "PHONE"));
            case "hold" ->
                hearings.hold(who, ref, null, minutes(on, "司法所调解室", "双方当事人、调解员、记录人", "双方陈述经过,就解决办法交换意见,分歧缩小"));
            case "third" -> join(ref, stand, new Participant("THIRD", null, person("褚阿金"), "双方邻里,老党员", on, true));
            case "represent" -> represent(ref, stand);
            case "joint" -> participants.joinForces(who, ref, stand.neighbour(), on, "双方分属两镇,纠纷发生在交界处");
            case "red", "orange" -> escalate(act, ref, stand);
            default -> halt(act, ref, stand);
        };
    }

    /** What holds a case up, and what ends it. */
    private MediationRef halt(String act, MediationRef ref, Stand stand) {
        var who = stand.director();
        var on = stand.on();
        return switch (act) {
            case "appraisal" -> delays.suspend(who, ref, new Delays.Suspension(on, "APPRAISAL", "已委托市医学会鉴定,等待鉴定意见"));
            case "material" -> delays.suspend(who, ref, new Delays.Suspension(on, "MATERIAL", "等待当事人补交权属证明"));
            case "resume" -> delays.resume(who, ref, on, "材料已补齐");
            case "terminate" ->
                mediations.conclude(who, ref, new Outcome.Termination(on, "SUIT", Set.of("LAWSUIT"), "对方已向人民法院起诉并被受理"));
            case "decline" ->
                mediations.decline(
                        who,
                        ref,
                        new Mediations.Refused(on, "REFUSED", "对方明确表示不接受调解", Set.of("LAWSUIT", "ADMINISTRATIVE")));
            default -> after.act(act, ref, stand);
        };
    }

    private MediationRef assign(MediationRef ref, Stand stand, int which, boolean chosen) {
        var serving = mediators.active(stand.office(), stand.on());
        if (serving.isEmpty()) return ref;
        var mediator = any(serving, ref, which);
        return assignments.assign(stand.director(), ref, new Assignment(mediator.id(), chosen, true, stand.on()));
    }

    /** Somebody is named, turns out to be kin, and another one comes. */
    private MediationRef recuse(MediationRef ref, Stand stand) {
        var serving = mediators.active(stand.office(), stand.on());
        if (serving.size() < 2) return ref;
        var named = assign(ref, stand, 0, false);
        var kin = any(serving, ref, 0).id();
        var left = assignments.recuse(stand.director(), named, new Recusal(kin, "KIN", "PARTY", stand.on(), "与对方系表兄弟"));
        return assign(left, stand, 1, false);
    }

    private static MediatorChoice any(List<MediatorChoice> serving, MediationRef ref, int which) {
        return serving.get(Math.floorMod(ref.id().hashCode() + which, serving.size()));
    }

    private MediationRef represent(MediationRef ref, Stand stand) {
        var now = ref;
        for (var name : List.of("沈建国", "吴彩娥", "周林泉"))
            now = join(
                    now,
                    stand,
                    new Participant("REPRESENTATIVE", Side.APPLICANT, person(name), "十二户村民共同推举", stand.on(), true));
        return now;
    }

    private MediationRef join(MediationRef ref, Stand stand, Participant participant) {
        return participants.join(stand.director(), ref, participant);
    }

    /** Red is still to be reported; orange was reported within the hour. */
    private MediationRef escalate(String level, MediationRef ref, Stand stand) {
        var noticed = stand.on().atTime(8, 30);
        var red = level.equals("red");
        var alert = new Alert(
                red ? "RED" : "ORANGE",
                red ? "CRIME" : "PETITION",
                noticed,
                red ? "对方扬言报复,情绪激动" : "部分村民商量到镇政府集体反映",
                "所长到场稳控,分开做双方工作",
                red ? 2 : 12);
        var id = escalations.raise(stand.director(), ref.id(), alert);
        if (!red) report(id, ref, stand, noticed.plusMinutes(40));
        return ref;
    }

    private void report(UUID alert, MediationRef ref, Stand stand, LocalDateTime at) {
        escalations.report(stand.director(), ref.id(), alert, Set.of("POLICE", "TOWN"), at);
    }

    private static Minutes minutes(LocalDate on, String place, String present, String content) {
        return new Minutes(
                on, place, present, content, Set.of("APPLICANTS", "RESPONDENTS", "MEDIATOR", "RECORDER"), false);
    }

    private static Particulars person(String name) {
        return new Particulars(name, null, null, null);
    }
}
