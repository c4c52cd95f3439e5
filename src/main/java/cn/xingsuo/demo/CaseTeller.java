package cn.xingsuo.demo;

import cn.xingsuo.demo.CasePlan.Concluded;
import cn.xingsuo.demo.CasePlan.Confirmed;
import cn.xingsuo.demo.CasePlan.Event;
import cn.xingsuo.demo.CasePlan.Extended;
import cn.xingsuo.demo.CasePlan.Noted;
import cn.xingsuo.demo.CasePlan.Performed;
import cn.xingsuo.demo.CasePlan.Visited;
import cn.xingsuo.mediation.Confirmation;
import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Delays;
import cn.xingsuo.mediation.Dispute;
import cn.xingsuo.mediation.Fulfilment;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Performance;
import cn.xingsuo.mediation.Registration;
import cn.xingsuo.mediation.Registration.Mediator;
import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.mediation.ReturnVisit;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.mediation.Step;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Viewer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 案件讲述 — tells a planned case through the mediation room's door, each act at its moment, up to now. */
@Component
class CaseTeller {
    /** Shorter than thirty working days, whatever holidays there were. */
    private static final int SAFE_MEDICAL_DAYS = 32;

    private final Mediations mediations;
    private final Delays delays;
    private final Fulfilment fulfilment;
    private final CaseRooms rooms;
    private final CaseHands hands;

    CaseTeller(Mediations mediations, Delays delays, Fulfilment fulfilment, CaseRooms rooms, CaseHands hands) {
        this.mediations = mediations;
        this.delays = delays;
        this.fulfilment = fulfilment;
        this.rooms = rooms;
        this.hands = hands;
    }

    /** Tells as much of the case as has happened by now. */
    void tell(CasePlan plan, Telling telling) throws Exception {
        var officer = telling.handler(plan.office());
        var moment = instant(plan.entered());
        var registration =
                registration(plan, officer, telling.villagesOf(plan.office())).by(rooms.next(plan.office(), plan.on()));
        var ref = WorldClock.at(moment, () -> hands.assign(plan, mediations.register(officer, registration), telling));
        for (var event : plan.events()) {
            var entered = instant(event.entered());
            moment = entered.isAfter(moment) ? entered : moment.plusSeconds(300);
            if (moment.isAfter(telling.now())) return;
            var before = ref;
            if (tooLate(plan, event)) {
                WorldClock.at(moment, () -> mediations.conclude(officer, before, termOver((Concluded) event)));
                return;
            }
            ref = WorldClock.at(moment, () -> tell(event, before, officer));
        }
    }

    static boolean hasBegun(CasePlan plan, Instant now) {
        return !instant(plan.entered()).isAfter(now);
    }

    private static Registration registration(CasePlan plan, Viewer officer, List<String> villages) {
        var words = plan.words();
        var dispute = new Dispute(
                villages.get(plan.village() % villages.size()),
                plan.kind().code(),
                words.source(),
                plan.id() % 7 == 0 ? "COMPLEX" : "ORDINARY",
                plan.id() % 23 == 0,
                words.story(),
                words.risk() == null ? Set.of() : Set.of(words.risk()));
        var consent = new Consent(true, true, plan.id() % 3 == 0 ? Consent.Form.WRITTEN : Consent.Form.ORAL);
        return new Registration(
                new OfficeId(plan.office()),
                dispute,
                parties(plan),
                consent,
                new Mediator(officer.account(), officer.name()),
                plan.on());
    }

    static List<NewParty> parties(CasePlan plan) {
        return List.of(
                new NewParty(Side.APPLICANT, party(plan, Side.APPLICANT)),
                new NewParty(Side.RESPONDENT, party(plan, Side.RESPONDENT)));
    }

    /** A medical dispute that takes this long has run out of its term, and counts as failed. */
    private static boolean tooLate(CasePlan plan, Event event) {
        return event instanceof Concluded it
                && plan.kind().code().equals("MEDICAL")
                && it.on().isAfter(plan.on().plusDays(SAFE_MEDICAL_DAYS));
    }

    /** How a case that is over ended in truth. */
    static Concluded end(CasePlan plan) {
        var end = plan.first(Concluded.class).orElseThrow();
        return tooLate(plan, end) ? new Concluded(end.on(), end.entered(), "FAILED", end.performBy()) : end;
    }

    private static Outcome termOver(Concluded it) {
        return new Outcome.Failure(it.on(), "TERM_OVER", Set.of("LAWSUIT"), "调解期限届满仍未达成协议,已告知可以向人民法院起诉");
    }

    static Particulars party(CasePlan plan, Side side) {
        var applies = side == Side.APPLICANT;
        var name = applies ? plan.words().applicant() : plan.words().respondent();
        var n = plan.id() * 2 + (applies ? 0 : 1);
        return new Particulars(
                name, n % 4 == 1 ? null : Fictional.idNumber(plan.office(), n), Fictional.phone(n), null);
    }

    private MediationRef tell(Event event, MediationRef ref, Viewer officer) {
        return switch (event) {
            case Noted it -> {
                mediations.note(officer, ref.id(), new Step(it.on(), it.kind(), it.text(), 40));
                yield ref;
            }
            case Extended it -> delays.extend(officer, ref, it.reason(), Delays.Agreed.ALL);
            case Concluded it -> mediations.conclude(officer, ref, outcome(it));
            case Performed it ->
                fulfilment.perform(
                        officer,
                        ref,
                        new Performance(
                                it.on(), it.fully() ? "FULFILLED" : "PARTLY", it.fully() ? "" : "尚有尾款未付,已督促按期履行"));
            case Visited it -> fulfilment.visit(officer, ref, new ReturnVisit(it.on(), it.text(), true));
            case Confirmed it -> {
                var applied = fulfilment.applyForConfirmation(officer, ref, it.appliedOn(), "秀洲区人民法院");
                yield fulfilment.confirmed(officer, applied, new Confirmation.Ruling(it.decidedOn(), "CONFIRMED", ""));
            }
        };
    }

    private static Outcome outcome(Concluded it) {
        return switch (it.how()) {
            case "WRITTEN" -> new Outcome.WrittenAgreement(it.on(), terms(it), it.on(), it.performBy());
            case "ORAL" -> new Outcome.OralAgreement(it.on(), terms(it), it.performBy());
            case "WITHDRAWN" -> new Outcome.Withdrawal(it.on(), terms(it));
            default -> new Outcome.Failure(it.on(), "NO_AGREEMENT", Set.of("LAWSUIT"), terms(it));
        };
    }

    /** What the parties agreed, or what there is to say where they did not. */
    static String terms(Concluded it) {
        return switch (it.how()) {
            case "WRITTEN", "ORAL" -> "双方互谅互让,约定于" + it.performBy() + "前履行完毕,今后和睦相处";
            case "WITHDRAWN" -> "双方自行和解,申请人撤回";
            default -> "双方差距过大,已告知可以向人民法院起诉";
        };
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(WorldClock.CHINA).toInstant();
    }
}
