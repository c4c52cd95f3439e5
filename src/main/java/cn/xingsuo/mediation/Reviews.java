package cn.xingsuo.mediation;

import cn.xingsuo.job.Jobs;
import cn.xingsuo.job.NewJob;
import cn.xingsuo.job.Progress;
import cn.xingsuo.job.Saying;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 数据疑点 — raised each night for a human to look at: the office may say how it came about, the bureau closes it. A doubt is no penalty:
 * no gauge reads it, no fact is told, no score changes.
 */
@Service
public class Reviews {
    private final List<DoubtRule> rules;
    private final ReviewLedger ledger;
    private final ValueSets values;
    private final Jobs jobs;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reviews(
            List<DoubtRule> rules,
            ReviewLedger ledger,
            ValueSets values,
            Jobs jobs,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rules = rules;
        this.ledger = ledger;
        this.values = values;
        this.jobs = jobs;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 2 * * *")
    void nightly() {
        jobs.start(new NewJob("mediation.reviews", Saying.of("数据疑点巡查"), "system"), this::run);
    }

    /** Looks for everything odd now. What was raised before is not raised again. */
    public Saying run(Progress progress) {
        progress.step("查找数据疑点", rules.size());
        int raised = 0;
        for (int i = 0; i < rules.size(); i++) {
            for (var doubt : rules.get(i).find(LocalDate.now(clock))) if (raise(doubt)) raised++;
            progress.done(i + 1L);
        }
        return Saying.of("新提示 {0} 条数据疑点,等待人工核实", raised);
    }

    private boolean raise(Doubt doubt) {
        return Boolean.TRUE.equals(transaction.execute(_ -> ledger.enter(doubt, OffsetDateTime.now(clock))));
    }

    /** Those of the viewer's scope nobody has answered yet, newest first. */
    public List<UUID> unanswered(Viewer viewer) {
        return ledger.unanswered(viewer);
    }

    /** 说明 by the office. It may be said anew until the bureau has closed the matter. */
    public void explain(Viewer viewer, UUID id, int version, String reply) {
        var text = Prose.required("情况说明", reply, Prose.STORY);
        transaction.executeWithoutResult(_ -> {
            var row = open(viewer, id);
            ledger.explain(row, version, text, viewer, OffsetDateTime.now(clock));
            trail.note("review.explained", "review/" + id, Map.of());
        });
    }

    /** 核实 by the bureau. */
    public void close(Viewer viewer, UUID id, int version, String verdict, String finding) {
        var value = values.of("mediation-verdict").require(verdict);
        var text = Prose.required("核实情况", finding, Prose.STORY);
        transaction.executeWithoutResult(_ -> {
            var row = open(viewer, id);
            var closing = new ReviewLedger.Closing(version, value.code(), text);
            ledger.close(row, closing, viewer, OffsetDateTime.now(clock));
            trail.note("review.closed", "review/" + id, Map.of("verdict", value.code()));
        });
    }

    private ReviewLedger.Row open(Viewer viewer, UUID id) {
        var row = ledger.find(id, viewer).orElseThrow(NoSuchReview::new);
        if (row.state() == ReviewState.CLOSED) throw new Refusal("这条疑点已经核实,不能再改。有新情况的,请向区局说明。", null);
        return row;
    }
}
