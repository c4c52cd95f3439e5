package cn.xingsuo.screening;

import cn.xingsuo.screening.AlertLedger.Step;
import cn.xingsuo.screening.AlertRules.Verdict;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 报警 — raises alerts and moves them between levels, with the clocks each level brings. */
@Component
class Alarm {
    private static final String SYSTEM = "系统";
    private final AlertLedger ledger;
    private final FindingLedger numbers;
    private final Enrolment enrolment;
    private final AlertRules rules;
    private final AlertLevels levels;
    private final AlertTerms terms;
    private final Trail trail;
    private final Clock clock;

    Alarm(
            AlertLedger ledger,
            FindingLedger numbers,
            Enrolment enrolment,
            AlertRules rules,
            AlertLevels levels,
            AlertTerms terms,
            Trail trail,
            Clock clock) {
        this.ledger = ledger;
        this.numbers = numbers;
        this.enrolment = enrolment;
        this.rules = rules;
        this.levels = levels;
        this.terms = terms;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * By the rules: a new alert, or a graver level of the live one; never a milder one, that is for people to say. Signs for which
     * there was an alert already raise none again: facts come twice, and two of them at once.
     */
    void judge(AlertSubject subject) {
        ledger.hold(subject);
        var verdict = rules.judge(subject.signs());
        if (verdict.isEmpty()) return;
        var live = ledger.live(subject);
        if (live.isPresent()) worsen(live.get(), verdict.get());
        else if (!ledger.triggers(subject).containsAll(verdict.get().triggers()))
            raise(subject, verdict.get(), "", SYSTEM);
    }

    /** Somebody saw it: also where an alert for such signs is over. */
    void told(AlertSubject subject) {
        ledger.hold(subject);
        var verdict = rules.judge(subject.signs());
        if (verdict.isEmpty()) return;
        var live = ledger.live(subject);
        if (live.isPresent()) worsen(live.get(), verdict.get());
        else raise(subject, verdict.get(), "办案或者回访中发现", SYSTEM);
    }

    private void worsen(Alert live, Verdict verdict) {
        ledger.add(live, verdict.triggers());
        if (rules.graver(verdict.level(), live.level())) move(live, verdict.level(), "又出现新的苗头", SYSTEM);
    }

    void byHand(AlertSubject subject, String level, String reason, String account) {
        ledger.hold(subject);
        if (ledger.live(subject).isPresent()) throw new Refusal("这件纠纷已有未解除的预警。请在该预警上调整等级。", null);
        raise(subject, new Verdict(levels.get(level).code(), List.of()), reason, account);
    }

    void move(Alert it, String level, String why, String account) {
        if (it.level().equals(level)) throw new Refusal("预警等级没有变化。请选择另一等级。", null);
        var from = levels.get(it.level()).title();
        var columns = new HashMap<String, Object>();
        columns.put("level", level);
        if (rules.graver(level, it.level())) {
            terms.runs(it.id(), it.office(), it.number(), level, clock.instant());
            var by = terms.reportBy(level, clock.instant());
            if (by != null) columns.put("report_by", by.atOffset(ZoneOffset.UTC));
        } else {
            terms.follows(it.id(), it.office(), it.number(), level, today());
        }
        columns.put("follow_by", terms.followBy(level, today()));
        ledger.change(it, columns);
        var words = "%s → %s:%s".formatted(from, levels.get(level).title(), why);
        ledger.step(it, new Step("MOVED", null, clock.instant(), words, account));
    }

    private void raise(AlertSubject subject, Verdict verdict, String reason, String account) {
        var id = new AlertId(FindingId.next(clock.millis()));
        var level = verdict.level();
        var next = numbers.next(subject.office().code(), today().getYear(), "ALERT");
        var number = enrolment.number(subject.office(), "警", today().getYear(), next);
        var row = row(subject, verdict, id);
        row.put("number", number);
        row.put("reason", reason);
        row.put("raised_by", account);
        ledger.insert(row);
        terms.runs(id, subject.office(), number, level, clock.instant());
        var words = levels.get(level).title() + (reason.isEmpty() ? "" : ":" + reason);
        ledger.step(subject.office(), id, new Step("RAISED", null, clock.instant(), words, account));
        trail.note(
                "screening.alert-raised",
                id.ref(),
                Map.of("office", subject.office().code(), "level", level));
    }

    private HashMap<String, Object> row(AlertSubject subject, Verdict verdict, AlertId id) {
        var row = new HashMap<String, Object>();
        var level = verdict.level();
        row.put("id", id.id());
        row.put("office_code", subject.office().code());
        if (subject.finding() != null) row.put("finding_id", subject.finding());
        if (subject.mediation() != null) row.put("case_id", subject.mediation());
        row.put("title", subject.title());
        row.put("hidden", subject.hidden());
        row.put("owner", subject.owner());
        row.put("level", level);
        row.put("triggers", verdict.triggers().toArray(String[]::new));
        row.put("raised_on", today());
        row.put("raised_at", OffsetDateTime.now(clock));
        row.put("follow_by", terms.followBy(level, today()));
        var by = terms.reportBy(level, clock.instant());
        if (by != null) row.put("report_by", by.atOffset(ZoneOffset.UTC));
        return row;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
