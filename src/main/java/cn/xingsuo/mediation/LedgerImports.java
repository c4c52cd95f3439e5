package cn.xingsuo.mediation;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.job.Jobs;
import cn.xingsuo.job.NewJob;
import cn.xingsuo.job.Progress;
import cn.xingsuo.job.Saying;
import cn.xingsuo.mediation.Ledger.Layout;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import cn.xingsuo.sheet.Row;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** 台账导入 — takes an office's own register in: upload, say which column is what, trial run, import, and back out for a day. */
@Service
public class LedgerImports {
    private final LedgerStore store;
    private final LedgerLines lines;
    private final LedgerFiles files;
    private final LedgerFields fields;
    private final LedgerRuns runs;
    private final LedgerUndo undo;
    private final ValueSets values;
    private final Jobs jobs;
    private final Trail trail;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LedgerImports(
            LedgerStore store,
            LedgerLines lines,
            LedgerFiles files,
            LedgerFields fields,
            LedgerRuns runs,
            LedgerUndo undo,
            ValueSets values,
            Jobs jobs,
            Trail trail,
            Facts facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.files = files;
        this.fields = fields;
        this.runs = runs;
        this.undo = undo;
        this.values = values;
        this.jobs = jobs;
        this.trail = trail;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps the file, sealed, and proposes which column is what. */
    @Transactional
    public UUID upload(Viewer viewer, String name, byte[] content) {
        var office = viewer.office();
        if (office == null) throw new Refusal("台账由司法所导入本所。请用司法所账号办理", null);
        var layout = files.layout(content, store.remembered(office));
        var sha = Digests.sha256(content);
        var id = store.keep(
                new LedgerStore.Upload(office, Prose.optional("文件名", name, Prose.LINE), sha, content),
                layout,
                viewer.account());
        trail.note(
                "mediation.ledger-uploaded",
                "ledger/" + id,
                Map.of("sha256", sha, "size", String.valueOf(content.length)));
        return id;
    }

    @Transactional(readOnly = true)
    public Ledger get(Viewer viewer, UUID id) {
        return store.find(id, viewer).orElseThrow(NoSuchLedger::new);
    }

    @Transactional(readOnly = true)
    public List<Ledger> list(Viewer viewer, int most) {
        return store.list(viewer, most);
    }

    /** Which column is what, and remembered for the office's next file; then the trial run, as a job. */
    public UUID check(Viewer viewer, UUID id, int version, Layout layout) {
        var ledger = transaction.execute(_ -> {
            var it = at(viewer, id, version, LedgerState.UPLOADED, LedgerState.CHECKED);
            for (var field : fields.fields()) {
                if (field.is("need") && !layout.columns().containsKey(field.code()))
                    throw new Refusal("“{0}”还没有对应的列。请选择它在哪一列", null, field.title());
            }
            store.layout(it, layout);
            runs.remember(it, layout);
            return store.find(id, viewer).orElseThrow();
        });
        return started(viewer, requireNonNull(ledger), "试运行台账:{0}", runs::tried);
    }

    /**
     * Imports what the trial run found ready, as a job: all of it or nothing.
     *
     * @param likely whether likely duplicates come in, too
     */
    public UUID commit(Viewer viewer, UUID id, int version, boolean likely) {
        var ledger = at(viewer, id, version, LedgerState.CHECKED);
        var most = ledger.count(LedgerMark.READY) + (likely ? ledger.count(LedgerMark.LIKELY) : 0);
        if (most == 0) throw new Refusal("没有可以导入的行。请下载问题清单,改正后重新上传", null);
        trail.note("mediation.ledger-imported", "ledger/" + id, Map.of("rows", String.valueOf(most)));
        return started(viewer, ledger, "导入台账:{0}", (it, who, progress) -> runs.imported(it, who, likely, progress));
    }

    /** 撤销导入, for a day: takes out the cases nobody has worked on since; the answer tells which stay. */
    @Transactional
    public LedgerUndo.Undone undo(Viewer viewer, UUID id, int version) {
        var it = at(viewer, id, version, LedgerState.COMMITTED);
        var hours = values.rule("LEDGER_UNDO_HOURS");
        var since = it.committedAt();
        if (since == null || clock.instant().isAfter(since.plus(Duration.ofHours(hours))))
            throw new Refusal("导入已超过 {0} 小时,不能撤销。个别案件有误的,请打开案件更正", null, hours);
        var undone = undo.undo(it);
        store.move(it, LedgerState.UNDONE);
        trail.note(
                "mediation.ledger-undone",
                "ledger/" + id,
                Map.of(
                        "removed",
                        String.valueOf(undone.removed()),
                        "kept",
                        String.valueOf(undone.kept().size())));
        facts.publish(new LedgersImported(Subject.of(new OfficeId(it.office())), LocalDate.now(clock)));
        return undone;
    }

    /** 任务内容. */
    private interface Run {
        Saying run(Ledger ledger, Viewer viewer, Progress progress);
    }

    private UUID started(Viewer viewer, Ledger ledger, String title, Run run) {
        var job = jobs.start(
                new NewJob("mediation.ledger", Saying.of(title, ledger.name()), viewer.account()),
                progress -> requireNonNull(transaction.execute(_ -> run.run(ledger, viewer, progress))));
        store.job(ledger, job);
        return job;
    }

    private Ledger at(Viewer viewer, UUID id, int version, LedgerState... states) {
        var it = get(viewer, id);
        if (it.version() != version) throw new Stale("没有保存:这份台账刚被别人处理过。请核对现在的状态后再办");
        if (!List.of(states).contains(it.state()))
            throw new Refusal("这份台账现在是“{0}”,不能办理这一步。请刷新页面核对", null, it.state().title());
        if (!it.office().equals(viewer.office())) throw new NoSuchLedger();
        return it;
    }

    /** 文件开头, for the choice of columns. */
    @Transactional(readOnly = true)
    public List<Row> head(Viewer viewer, Ledger it) {
        var content = store.content(get(viewer, it.id()).id());
        return content.isEmpty()
                ? List.of()
                : files.head(content.get(), it.layout().tab()).rows();
    }

    /** Every row of the file with what the trial run said of it. */
    @Transactional(readOnly = true)
    public List<LedgerMarked> marked(Viewer viewer, Ledger it) {
        var said = lines.all(get(viewer, it.id()).id());
        return runs.rows(it).stream()
                .filter(row -> said.containsKey(row.number()))
                .map(row -> new LedgerMarked(
                        row,
                        requireNonNull(said.get(row.number())).mark(),
                        requireNonNull(said.get(row.number())).reason()))
                .toList();
    }

    /** The first rows that will not come in. */
    @Transactional(readOnly = true)
    public List<LedgerSaid> problems(Viewer viewer, Ledger it, int most) {
        return lines.bad(get(viewer, it.id()).id(), most).stream()
                .map(line -> new LedgerSaid(line.number(), line.mark(), line.reason()))
                .toList();
    }
}
