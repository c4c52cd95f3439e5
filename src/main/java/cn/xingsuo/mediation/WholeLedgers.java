package cn.xingsuo.mediation;

import cn.xingsuo.job.Progress;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Viewer;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 整本台账 — a register taken in at one go, where nobody has to look at the trial run in between. */
@Service
@Transactional
public class WholeLedgers {
    private final LedgerImports imports;
    private final LedgerRuns runs;
    private final Trail trail;

    WholeLedgers(LedgerImports imports, LedgerRuns runs, Trail trail) {
        this.imports = imports;
        this.runs = runs;
        this.trail = trail;
    }

    /** Imports every row in which the trial run finds nothing wrong; which those are, the register says afterwards. */
    public Ledger take(Viewer viewer, String name, byte[] content) {
        var id = imports.upload(viewer, name, content);
        runs.tried(imports.get(viewer, id), viewer, Progress.SILENT);
        var tried = imports.get(viewer, id);
        runs.imported(tried, viewer, false, Progress.SILENT);
        trail.note(
                "mediation.ledger-imported",
                "ledger/" + id,
                Map.of("rows", String.valueOf(tried.count(LedgerMark.READY))));
        return imports.get(viewer, id);
    }
}
