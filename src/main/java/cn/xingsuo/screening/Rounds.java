package cn.xingsuo.screening;

import cn.xingsuo.docket.Deadline.Span;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Appointment;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.mediation.Prose;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 排查任务 — makes rounds due by plan, and takes the report that one was carried out. */
@Service
@Transactional
public class Rounds {
    private static final String TERM = "screening.round";
    private final RoundLedger ledger;
    private final Plans plans;
    private final Docket docket;
    private final Trail trail;
    private final Facts facts;
    private final Clock clock;

    Rounds(RoundLedger ledger, Plans plans, Docket docket, Trail trail, Facts facts, Clock clock) {
        this.ledger = ledger;
        this.plans = plans;
        this.docket = docket;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Makes every round due that runs on the day, for every office of the scope, and puts it on the docket. Can be repeated.
     *
     * @return how many are new
     */
    public int raise(Scope scope, LocalDate day) {
        var fresh = 0;
        for (var plan : plans.all()) {
            var window = plan.on(day);
            if (window.isEmpty()) continue;
            var raised = ledger.raise(scope, plan, window.get());
            docket.appointAll(raised.stream().map(this::deadline).toList());
            fresh += raised.size();
        }
        return fresh;
    }

    /** 完成排查, with what was found or as an explicit zero report. */
    public void finish(Viewer viewer, RoundId id, int version, RoundReport report) {
        var round = ledger.get(id, viewer);
        if (round.version() != version) throw new Stale("这次排查刚才已被他人登记,您的内容没有保存。请打开任务看最新内容。");
        var note = Prose.optional("排查情况", report.note(), Prose.STORY);
        var clean = new RoundReport(report.on(), report.zero(), note);
        var finished = round.finish(clean, ledger.findings(id), LocalDate.now(clock));
        ledger.finish(round, Objects.requireNonNull(finished.done()), viewer.account());
        docket.met(id.ref(), TERM, report.on());
        trail.note(
                report.zero() ? "screening.zero-report" : "screening.round-finished",
                id.ref(),
                Map.of("office", round.office().code(), "on", report.on().toString()));
        facts.publish(new RoundFinished(id, Subject.of(round.office()), report.on()));
    }

    /** 在期任务 — a round of the viewer's office that can be reported. */
    public record Running(RoundId id, int version, String plan, LocalDate from, LocalDate due) {}

    /** The rounds of the viewer's office not reported yet, the nearest first. */
    @Transactional(readOnly = true)
    public List<Running> running(Viewer viewer) {
        return ledger.running(String.valueOf(viewer.office()));
    }

    /**
     * 历史排查 — how one round of the years before was carried out.
     *
     * @param lag days between the round and its entry
     */
    public record Past(LocalDate on, int lag, boolean zero) {}

    /** Takes over the rounds of years kept on paper, all at once; the answer says how each round was done. Rounds that are there stay. */
    public int recall(OfficeId office, LocalDate from, LocalDate until, BiFunction<String, LocalDate, Past> how) {
        var all = new ArrayList<PastRound>();
        for (var plan : plans.all()) {
            for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
                var window = plan.on(day);
                if (window.isPresent() && window.get().due().equals(day) && day.isBefore(until))
                    all.add(new PastRound(plan, window.get(), how.apply(plan.code(), day)));
            }
        }
        ledger.recall(office, all);
        trail.note("screening.recalled", "office/" + office, Map.of("rounds", String.valueOf(all.size())));
        return all.size();
    }

    /** A round of the past with how it was done. */
    record PastRound(Plan plan, Plan.Window window, Past past) {}

    private Appointment deadline(Round it) {
        var matter = new Matter(
                it.id().ref(), it.office(), "排查 " + it.title(), it.id().path());
        return new Appointment(matter, TERM, new Span(it.from(), it.due(), false), plans.basis());
    }
}
