package cn.xingsuo.archive;

import cn.xingsuo.job.Jobs;
import cn.xingsuo.job.NewJob;
import cn.xingsuo.job.Progress;
import cn.xingsuo.job.Saying;
import cn.xingsuo.web.Viewer;
import java.io.IOException;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 文件巡检 — reads every byte again each night and compares its sum: what rotted or vanished is found before somebody needs it, and the
 * record it belongs to is named to its director.
 */
@Component
public class Scrub {
    private static final int BATCH = 500;
    private final ScrubLedger ledger;
    private final BlobStore store;
    private final Sweeper sweeper;
    private final Jobs jobs;

    Scrub(ScrubLedger ledger, BlobStore store, Sweeper sweeper, Jobs jobs) {
        this.ledger = ledger;
        this.store = store;
        this.sweeper = sweeper;
        this.jobs = jobs;
    }

    @Scheduled(cron = "0 20 2 * * *")
    void nightly() {
        start("system");
    }

    /** Checks everything now; the job to watch. */
    public UUID start(Viewer viewer) {
        return start(viewer.account());
    }

    private UUID start(String account) {
        return jobs.start(new NewJob("archive.scrub", Saying.of("文件巡检"), account), this::run);
    }

    Saying run(Progress progress) throws IOException {
        progress.step("核对文件", ledger.count());
        long done = 0;
        int faults = 0;
        var batch = ledger.after("", "", BATCH);
        while (!batch.isEmpty()) {
            for (var it : batch) {
                if (check(it)) faults++;
                progress.done(++done);
            }
            batch = ledger.after(
                    batch.getLast().office().code(), batch.getLast().sha256(), BATCH);
        }
        progress.step("清理无主文件", 0);
        var swept = sweeper.sweep();
        return Saying.of("核对 {0} 个文件,{1} 个有问题;清理无主文件 {2} 个", done, faults, swept);
    }

    /** Whether something is wrong with the bytes. */
    private boolean check(ScrubLedger.Blob blob) throws IOException {
        var fault = fault(blob);
        if (!fault.equals(blob.fault())) ledger.found(blob, fault);
        return !fault.isEmpty();
    }

    private String fault(ScrubLedger.Blob blob) throws IOException {
        if (!store.holds(blob.office(), blob.sha256())) return "MISSING";
        if (!store.whole(blob.office(), blob.sha256())) return "CHANGED";
        store.sealed(blob.office(), blob.sha256());
        return "";
    }
}
