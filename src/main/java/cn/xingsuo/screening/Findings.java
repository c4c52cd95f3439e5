package cn.xingsuo.screening;

import cn.xingsuo.docket.Deadline.Span;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Appointment;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.mediation.Prose;
import cn.xingsuo.person.Persons;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 排查登记 — writes down what a round found, and closes what was resolved on the spot. */
@Service
@Transactional
public class Findings {
    static final String TERM = "screening.resolve";
    private final FindingLedger ledger;
    private final RoundLedger rounds;
    private final Enrolment enrolment;
    private final Persons persons;
    private final Alerts alerts;
    private final Docket docket;
    private final Plans plans;
    private final Trail trail;
    private final Clock clock;

    Findings(
            FindingLedger ledger,
            RoundLedger rounds,
            Enrolment enrolment,
            Persons persons,
            Alerts alerts,
            Docket docket,
            Plans plans,
            Trail trail,
            Clock clock) {
        this.ledger = ledger;
        this.rounds = rounds;
        this.enrolment = enrolment;
        this.persons = persons;
        this.alerts = alerts;
        this.docket = docket;
        this.plans = plans;
        this.trail = trail;
        this.clock = clock;
    }

    /** 登记. Signs of escalation raise an alert at once. */
    public FindingId register(Viewer viewer, Finding form) {
        var round = form.round();
        if (round != null) rounds.get(round, viewer).takesFindings(form.on());
        var row = enrolment.row(form, LocalDate.now(clock));
        var id = new FindingId(FindingId.next(clock.millis()));
        var year = form.on().getYear();
        var next = ledger.next(form.office().code(), year, "FINDING");
        var number = enrolment.number(form.office(), "排", year, next);
        enrolment.findable(row, number, form.parties());
        row.put("id", id.id());
        row.put("office_code", form.office().code());
        row.put("registered_by", viewer.account());
        if (round != null) row.put("round_id", round.id());
        ledger.insert(row);
        for (int i = 0; i < form.parties().size(); i++)
            ledger.party(form.office(), id, i, persons.register(form.parties().get(i)));
        var matter = new Matter(id.ref(), form.office(), "化解 " + number, id.path());
        docket.appoint(new Appointment(
                matter, TERM, new Span(form.on(), form.handling().resolveBy(), false), plans.basis()));
        note("screening.finding-registered", id, form.office().code());
        alerts.consider(id);
        return id;
    }

    /** 销号 — resolved here, or ended without result and told why. */
    public void close(Viewer viewer, FindingId id, int version, Closing closing) {
        var it = ledger.get(id, version, viewer);
        var note = Prose.required("化解情况", closing.note(), Prose.STORY);
        var closed = it.close(closing.resolved(), closing.on(), LocalDate.now(clock));
        ledger.move(closed, Map.of("closed_on", closing.on(), "closed_note", note));
        docket.met(id.ref(), TERM, closing.on());
        note("screening.finding-closed", id, it.office().code());
    }

    /** 销号情况. */
    public record Closing(boolean resolved, LocalDate on, String note) {}

    private void note(String act, FindingId id, String office) {
        trail.note(act, id.ref(), Map.of("office", office));
    }
}
