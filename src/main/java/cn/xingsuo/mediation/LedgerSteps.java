package cn.xingsuo.mediation;

import cn.xingsuo.mediation.LedgerWriter.Made;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账工作记录 — the steps an imported row tells of, entered now and as late as they are. */
@Component
class LedgerSteps {
    private final EntryLag lag;
    private final ValueSets values;
    private final Clock clock;

    LedgerSteps(EntryLag lag, ValueSets values, Clock clock) {
        this.lag = lag;
        this.values = values;
        this.clock = clock;
    }

    List<Map<String, @Nullable Object>> of(List<Made> made, Viewer viewer) {
        var today = LocalDate.now(clock);
        var lags = new TreeMap<LocalDate, Integer>(Map.of(today, 0));
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var it : made) {
            for (var step : told(it)) {
                var row = row(it.made(), viewer);
                row.put("done_on", step.on());
                row.put("entry_lag", late(step.on(), lags));
                row.put("kind", step.kind());
                row.put("note", step.text());
                row.put("minutes", step.minutes());
                rows.add(row);
            }
        }
        return rows;
    }

    /** Counted on from the next later day that is known already: a register reaches back years, and has many days. */
    private int late(LocalDate on, TreeMap<LocalDate, Integer> lags) {
        var later = lags.ceilingEntry(on);
        if (later == null) return 0;
        if (later.getKey().equals(on)) return later.getValue();
        var late = later.getValue() + lag.workingDays(on, later.getKey());
        lags.put(on, late);
        return late;
    }

    List<Map<String, @Nullable Object>> stages(List<Made> made, Viewer viewer) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var it : made) {
            stages(rows, it, viewer, Stage.until(Stage.ASSIGNED), it.made().registeredOn());
            var conclusion = it.made().conclusion();
            if (conclusion != null)
                stages(
                        rows,
                        it,
                        viewer,
                        List.of(Stage.of(it.made())),
                        conclusion.outcome().on());
        }
        return rows;
    }

    private void stages(
            List<Map<String, @Nullable Object>> rows, Made it, Viewer viewer, List<Stage> stages, LocalDate on) {
        for (int i = 0; i < stages.size(); i++) {
            var row = row(it.made(), viewer);
            row.put("stage", stages.get(i).name());
            row.put("reached_on", on);
            row.put("passed", i < stages.size() - 1);
            rows.add(row);
        }
    }

    private List<Step> told(Made it) {
        var made = it.made();
        var number = it.told().number();
        var steps = new ArrayList<Step>();
        steps.add(Step.of(made.registeredOn(), "REGISTERED", number.isEmpty() ? "由原台账导入" : "由原台账导入,原编号 " + number));
        steps.add(Step.of(made.registeredOn(), "ACCEPTED", "原台账记载已受理"));
        var conclusion = made.conclusion();
        if (conclusion == null) return steps;
        var outcome = conclusion.outcome();
        steps.add(Step.of(outcome.on(), "CONCLUDED", Outcomes.words(outcome, values)));
        var performance = made.followUp().performance();
        if (performance != null)
            steps.add(Step.of(
                    performance.on(),
                    "PERFORMED",
                    values.of("mediation-performance").title(performance.state())));
        var visit = made.followUp().visit();
        if (visit != null) steps.add(Step.of(visit.on(), "VISITED", visit.note()));
        return steps;
    }

    private Map<String, @Nullable Object> row(Mediation it, Viewer viewer) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("office_code", it.office().code());
        row.put("mediation_id", it.id().id());
        row.put("entered_at", OffsetDateTime.now(clock));
        row.put("account", viewer.account());
        return row;
    }
}
