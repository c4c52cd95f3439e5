package cn.xingsuo.screening;

import cn.xingsuo.mediation.Escalations;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Prose;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.screening.AlertLedger.Step;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 预警报告 — who has been told of an alert; what was told from the case counts for its alert, and the other way round. */
@Service
@Transactional
class AlertReports {
    private final AlertLedger ledger;
    private final Subjects subjects;
    private final AlertLevels levels;
    private final AlertTerms terms;
    private final Escalations signs;
    private final ValueSets values;
    private final Trail trail;
    private final Clock clock;

    AlertReports(
            AlertLedger ledger,
            Subjects subjects,
            AlertLevels levels,
            AlertTerms terms,
            Escalations signs,
            ValueSets values,
            Trail trail,
            Clock clock) {
        this.ledger = ledger;
        this.subjects = subjects;
        this.levels = levels;
        this.terms = terms;
        this.signs = signs;
        this.values = values;
        this.trail = trail;
        this.clock = clock;
    }

    /** 报告. The clock stops when everybody has been told whom the level names. */
    void report(Viewer viewer, AlertId id, Alerts.Report report) {
        var it = ledger.get(id, viewer).live();
        var receiver =
                values.of("screening-receiver").require(report.receiver()).code();
        if (report.at().isAfter(clock.instant())) throw new Refusal("报告时间晚于现在。还没有发生的事不能记载,请核对时间。", null);
        var note = Prose.required("报告内容", report.note(), Prose.STORY);
        ledger.mediation(id).ifPresent(of -> signs.reportedElsewhere(of, levels.organ(receiver), report.at()));
        reported(it, List.of(new Step("REPORTED", receiver, report.at(), note, viewer.account())));
    }

    /** 办案中已报告: the receivers among these organs have heard of it. */
    void reported(MediationId id, List<String> organs, Instant at) {
        var live = ledger.live(subjects.dispute(id));
        if (live.isEmpty()) return;
        var it = live.get();
        var told = ledger.reportedTo(it.id());
        reported(
                it,
                levels.receivers(it.level()).stream()
                        .filter(to -> !told.contains(to) && organs.contains(levels.organ(to)))
                        .map(to -> new Step("REPORTED", to, at, "办案中已报告", "系统"))
                        .toList());
    }

    private void reported(Alert it, List<Step> steps) {
        steps.forEach(step -> ledger.step(it, step));
        if (steps.isEmpty() || !ledger.reportedTo(it.id()).containsAll(levels.receivers(it.level()))) return;
        var at = steps.getLast().at();
        if (!it.reported()) ledger.change(it, Map.of("reported_at", at.atOffset(ZoneOffset.UTC)));
        terms.reported(it.id(), LocalDate.ofInstant(at, WorldClock.CHINA));
        trail.note(
                "screening.alert-reported",
                it.id().ref(),
                Map.of("office", it.office().code(), "level", it.level()));
    }
}
