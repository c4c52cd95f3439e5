package cn.xingsuo.mediation;

import cn.xingsuo.job.Progress;
import cn.xingsuo.job.Saying;
import cn.xingsuo.mediation.Ledger.Layout;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import cn.xingsuo.sheet.Row;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 台账导入作业 — the long work on a register: the trial run and the import, each in the transaction of its job. */
@Component
class LedgerRuns {
    private static final int CHUNK = 1000;
    private final LedgerStore store;
    private final LedgerLines lines;
    private final LedgerFiles files;
    private final LedgerTrial trial;
    private final LedgerWriter writer;
    private final ValueSets values;
    private final Facts facts;
    private final Clock clock;

    LedgerRuns(
            LedgerStore store,
            LedgerLines lines,
            LedgerFiles files,
            LedgerTrial trial,
            LedgerWriter writer,
            ValueSets values,
            Facts facts,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.files = files;
        this.trial = trial;
        this.writer = writer;
        this.values = values;
        this.facts = facts;
        this.clock = clock;
    }

    Saying tried(Ledger ledger, Viewer viewer, Progress progress) {
        progress.step("读取文件", 0);
        trial.run(ledger, rows(ledger), viewer, progress);
        store.move(ledger, LedgerState.CHECKED);
        var now = store.find(ledger.id(), viewer).orElseThrow();
        return Saying.of(
                "可以导入 {0} 行,已在系统中 {1} 行,疑似重复 {2} 行,有错误 {3} 行",
                now.count(LedgerMark.READY),
                now.count(LedgerMark.KNOWN),
                now.count(LedgerMark.LIKELY),
                now.count(LedgerMark.BROKEN));
    }

    Saying imported(Ledger ledger, Viewer viewer, boolean likely, Progress progress) {
        progress.step("读取文件", 0);
        var rows = rows(ledger);
        store.move(ledger, LedgerState.COMMITTED);
        var judge = trial.new Judge(ledger, viewer);
        var office = new OfficeId(ledger.office());
        progress.step("写入案件", rows.size());
        var done = 0;
        for (int from = 0; from < rows.size(); from += CHUNK) {
            var chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            var taken = judge.judge(chunk).stream()
                    .filter(it -> comesIn(it.line().mark(), likely))
                    .toList();
            var cases = writer.write(office, taken, viewer);
            if (!cases.isEmpty()) lines.became(ledger.id(), cases);
            done += cases.size();
            progress.done(from + chunk.size());
        }
        store.committed(ledger.id());
        facts.publish(new LedgersImported(Subject.of(office), LocalDate.now(clock)));
        return Saying.of("已导入 {0} 件案件,{1} 行没有导入", done, rows.size() - done);
    }

    private static boolean comesIn(LedgerMark mark, boolean likely) {
        return mark == LedgerMark.READY || likely && mark == LedgerMark.LIKELY;
    }

    List<Row> rows(Ledger ledger) {
        var content = store.content(ledger.id()).orElseThrow(() -> new Refusal("文件已过保存期,内容已清除。请重新上传", null));
        return files.rows(content, ledger.layout());
    }

    void remember(Ledger it, Layout layout) {
        var content = store.content(it.id()).orElseThrow(() -> new Refusal("文件已过保存期,内容已清除。请重新上传", null));
        var header = files.head(content, layout.tab()).rows().stream()
                .filter(row -> row.number() == layout.header())
                .findFirst()
                .orElseThrow(() -> new Refusal("第 {0} 行不是表头。请选择写有列名的一行", null, layout.header()));
        var chosen = new HashMap<String, String>();
        for (int i = 0; i < header.cells().size(); i++) {
            var name = LedgerFields.plain(header.cell(i));
            var column = i;
            if (name.isEmpty()) continue;
            chosen.put(name, "");
            layout.columns().forEach((field, number) -> {
                if (number == column) chosen.put(name, field);
            });
        }
        store.remember(it.office(), chosen);
    }

    /** Nothing can be done with a file any more once its import cannot be undone. */
    @Scheduled(cron = "0 40 3 * * *")
    @Transactional
    public void forgetOld() {
        store.forget(OffsetDateTime.now(clock).minusHours(values.rule("LEDGER_UNDO_HOURS")));
    }
}
