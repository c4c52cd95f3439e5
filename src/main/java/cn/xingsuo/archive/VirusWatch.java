package cn.xingsuo.archive;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 病毒检查补做 — files that came in while the scanner was away are checked as soon as it answers again. */
@Component
class VirusWatch {
    private static final int BATCH = 200;
    private final ScrubLedger ledger;
    private final BlobStore store;
    private final VirusScan scan;

    VirusWatch(ScrubLedger ledger, BlobStore store, VirusScan scan) {
        this.ledger = ledger;
        this.store = store;
        this.scan = scan;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void check() {
        for (var it : ledger.waiting(BATCH)) {
            var verdict = scan.scan(() -> store.read(it.office(), it.sha256()));
            if (verdict.state() == FileState.WAITING) return;
            ledger.scanned(it, verdict);
        }
    }
}
