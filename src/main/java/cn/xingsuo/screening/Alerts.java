package cn.xingsuo.screening;

import cn.xingsuo.mediation.Dates;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Prose;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.screening.AlertLedger.Step;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 预警 — red, orange and yellow alerts about disputes that may escalate: raised, reported, led, followed, moved and closed. */
@Service
@Transactional
public class Alerts {
    private final AlertLedger ledger;
    private final FindingLedger findings;
    private final Alarm alarm;
    private final Subjects subjects;
    private final AlertLevels levels;
    private final AlertTerms terms;
    private final AlertReports reports;
    private final ValueSets values;
    private final Trail trail;
    private final Clock clock;

    Alerts(
            AlertLedger ledger,
            FindingLedger findings,
            Alarm alarm,
            Subjects subjects,
            AlertLevels levels,
            AlertTerms terms,
            AlertReports reports,
            ValueSets values,
            Trail trail,
            Clock clock) {
        this.ledger = ledger;
        this.findings = findings;
        this.alarm = alarm;
        this.subjects = subjects;
        this.levels = levels;
        this.terms = terms;
        this.reports = reports;
        this.values = values;
        this.trail = trail;
        this.clock = clock;
    }

    /** Raises an alert, or a graver one, if the signs of the finding say so. */
    public void consider(FindingId id) {
        alarm.judge(subjects.finding(id));
    }

    /** Raises an alert, or a graver one, if the signs of the case say so. */
    public void consider(MediationId id) {
        subjects.mediation(id).ifPresent(alarm::judge);
    }

    /** Raises an alert, or a graver one, because somebody working on the case saw it coming; one that began from a finding stays with it. */
    public void alarmed(MediationId id) {
        alarm.told(subjects.dispute(id));
    }

    /** 不公开, as soon as the case is. */
    public void hide(MediationId id) {
        ledger.hide(id);
    }

    /** The live alert about the finding. */
    @Transactional(readOnly = true)
    public Optional<AlertId> live(FindingId id) {
        return ledger.live(id);
    }

    /** 人工预警. */
    public void raise(Viewer viewer, FindingId id, String level, String reason) {
        findings.get(id, viewer);
        alarm.byHand(subjects.finding(id), level, Prose.required("预警理由", reason, Prose.LINE), viewer.account());
    }

    /** 报告情况. */
    public record Report(String receiver, Instant at, String note) {}

    /** 报告. The clock stops when everybody has been told whom the level names. */
    public void report(Viewer viewer, AlertId id, Report report) {
        reports.report(viewer, id, report);
    }

    /** 领导包案. */
    public void lead(Viewer viewer, AlertId id, int version, Charge charge) {
        var it = seen(viewer, id, version);
        var leader = Prose.required("包案领导", charge.leader(), Prose.LINE);
        Dates.inOrder(it.raisedOn(), charge.resolveBy(), "化解限期 {0} 早于预警日期 {1}。请核对日期。");
        ledger.change(it, Map.of("leader", leader, "resolve_by", charge.resolveBy()));
        step(it, "LED", leader + ",限 " + charge.resolveBy() + " 前化解", viewer);
    }

    /** 包案. */
    public record Charge(String leader, LocalDate resolveBy) {}

    /** 跟进. The next follow-up falls due again. */
    public void follow(Viewer viewer, AlertId id, LocalDate on, String note) {
        var it = ledger.get(id, viewer).live();
        var words = Prose.required("跟进情况", note, Prose.STORY);
        Dates.notFuture(on, today());
        Dates.inOrder(it.raisedOn(), on, "跟进日期 {0} 早于预警日期 {1}。请核对日期。");
        ledger.change(it, Map.of("follow_by", terms.followBy(it.level(), on)));
        terms.follows(id, it.office(), it.number(), it.level(), on);
        var at = on.atTime(java.time.LocalTime.NOON).atZone(WorldClock.CHINA).toInstant();
        ledger.step(it, new Step("FOLLOWED", null, at, words, viewer.account()));
    }

    /** 升级、降级. */
    public void move(Viewer viewer, AlertId id, int version, String level, String reason) {
        var it = seen(viewer, id, version);
        var why = Prose.required("调整理由", reason, Prose.LINE);
        alarm.move(it, levels.get(level).code(), why, viewer.account());
    }

    /**
     * 解除情况.
     *
     * @param prevented code of {@code screening-prevented}, or null when nothing of the kind was at hand
     * @param people how many persons would have been involved
     */
    public record Ending(
            LocalDate on,
            String note,
            @Nullable String prevented,
            @Nullable Integer people) {}

    /** 解除, with the escalation that was prevented. */
    public void close(Viewer viewer, AlertId id, int version, Ending ending) {
        var it = seen(viewer, id, version);
        it.closes(levels.mustReport(it.level()), ending.on(), today());
        var note = Prose.required("解除情况", ending.note(), Prose.STORY);
        var columns = new HashMap<String, Object>(Map.of("closed_on", ending.on(), "closed_note", note));
        if (ending.prevented() != null) {
            var people = ending.people();
            if (people == null || people < 1) throw new Refusal("防止激化的人数没有填写。请填写涉及的人数,至少 1 人。", null);
            columns.put(
                    "prevented",
                    values.of("screening-prevented").require(ending.prevented()).code());
            columns.put("prevented_people", people);
        }
        ledger.change(it, columns);
        terms.closed(id, ending.on());
        step(it, "CLOSED", note, viewer);
        note("screening.alert-closed", it);
    }

    private Alert seen(Viewer viewer, AlertId id, int version) {
        var it = ledger.get(id, viewer).live();
        if (it.version() != version) throw new Stale("这条预警刚才已被他人修改,您的内容没有保存。请打开预警看最新内容。");
        return it;
    }

    private void step(Alert it, String kind, String note, Viewer viewer) {
        ledger.step(it, new Step(kind, null, clock.instant(), note, viewer.account()));
    }

    private void note(String act, Alert it) {
        trail.note(
                act, it.id().ref(), Map.of("office", it.office().code(), "level", Objects.requireNonNull(it.level())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
