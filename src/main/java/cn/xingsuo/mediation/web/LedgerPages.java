package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.job.Job;
import cn.xingsuo.job.Jobs;
import cn.xingsuo.job.NoSuchJob;
import cn.xingsuo.mediation.Ledger;
import cn.xingsuo.mediation.LedgerImports;
import cn.xingsuo.mediation.LedgerMark;
import cn.xingsuo.mediation.LedgerMarked;
import cn.xingsuo.mediation.LedgerState;
import cn.xingsuo.mediation.NoSuchLedger;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.Row;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账导入页数据. */
@Component
class LedgerPages {
    private static final int SHOWN = 50;
    private final LedgerImports imports;
    private final ValueSets values;
    private final Jobs jobs;
    private final Clock clock;

    LedgerPages(LedgerImports imports, ValueSets values, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.values = values;
        this.jobs = jobs;
        this.clock = clock;
    }

    LedgerImportPage of(UUID id, Viewer viewer) {
        var it = imports.get(viewer, id);
        var fields = values.of("mediation-ledger-field").values().stream()
                .map(field -> new Option(field.code(), field.title()))
                .toList();
        var problems = imports.problems(viewer, it, SHOWN).stream()
                .map(line -> new LedgerImportPage.Problem(line.number(), line.mark(), line.reason()))
                .toList();
        var job = job(it, viewer);
        // the page is asked for again and again while the work goes on, and the file costs time to open
        var head = job != null && job.running() ? List.<Row>of() : imports.head(viewer, it);
        return new LedgerImportPage(it, head, fields, job, problems, undoable(it));
    }

    String title(String field) {
        return values.of("mediation-ledger-field").require(field).title();
    }

    void problems(UUID id, Viewer viewer, HttpServletResponse response) throws IOException {
        var it = imports.get(viewer, id);
        var rows = imports.marked(viewer, it);
        var header = imports.head(viewer, it).stream()
                .filter(row -> row.number() == it.layout().header())
                .findFirst()
                .orElseThrow(NoSuchLedger::new);
        List<Column<LedgerMarked>> columns = new ArrayList<>();
        columns.add(new Column<>(t("核对结论"), row -> t(row.mark().title())));
        columns.add(new Column<>(t("原因"), LedgerMarked::reason));
        for (int i = 0; i < header.cells().size(); i++) {
            var column = i;
            columns.add(new Column<>(header.cell(i), row -> row.row().cell(column)));
        }
        var name = it.name().replaceFirst("\\.\\w+$", "");
        SheetAnswer.xlsx(
                response, t("{0} 问题行", name), columns, rows.stream().filter(row -> row.mark() != LedgerMark.READY));
    }

    private @Nullable Job job(Ledger it, Viewer viewer) {
        if (it.job() == null) return null;
        try {
            return jobs.get(it.job(), viewer);
        } catch (NoSuchJob somebodyElses) {
            return null;
        }
    }

    private boolean undoable(Ledger it) {
        var since = it.committedAt();
        return it.state() == LedgerState.COMMITTED
                && since != null
                && clock.instant().isBefore(since.plus(Duration.ofHours(values.rule("LEDGER_UNDO_HOURS"))));
    }
}
