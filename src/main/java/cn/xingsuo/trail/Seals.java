package cn.xingsuo.trail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 封存与校验 — seals what was written since, once a minute, and verifies all seals, once a night or when the auditor asks. Sealing in
 * batches leaves writers alone; chaining each entry as it is written would queue them one behind the other.
 */
@Component
public class Seals {
    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);
    private static final int BATCH = 10_000;

    private final SealLedger ledger;
    private final CheckLedger checks;
    private final SealKey key;
    private final Verification verification;
    private final TransactionTemplate transaction;

    Seals(
            SealLedger ledger,
            CheckLedger checks,
            SealKey key,
            Verification verification,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.checks = checks;
        this.key = key;
        this.verification = verification;
        // never inside a caller's transaction: a seal must cover nothing that could still be rolled back
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** Seals everything written so far; seals nothing when nothing is new or another process is sealing. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void seal() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> sealNext()))) LOG.debug("Sealed a batch of the trail.");
    }

    private boolean sealNext() {
        if (!ledger.hold()) return false;
        var last = ledger.last();
        var sealed = last.map(SealLedger.Tip::to).orElse(0L);
        var end = ledger.end(sealed, BATCH);
        var late = ledger.late();
        if (end == sealed && late.isEmpty()) return false;
        var bare = new Seal(
                last.map(SealLedger.Tip::id).orElse(0L) + 1,
                sealed + 1,
                end,
                ledger.missing(sealed + 1, end),
                late,
                0,
                Seal.BEGINNING);
        var seal = ledger.digested(bare);
        var previous = last.map(SealLedger.Tip::hash).orElse(Seal.BEGINNING);
        ledger.enter(seal, previous, seal.under(previous, key.bytes()), key.name());
        return true;
    }

    /** Verifies every seal from the first on and keeps the result. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Shanghai")
    public Check check() {
        var check = verification.run(Clock.systemUTC());
        checks.enter(check);
        // printed where the database cannot reach: whoever cuts off the end of the trail cannot cut it off here
        ledger.last().ifPresent(tip -> LOG.info("Trail sealed up to entry {}: {}", tip.to(), tip.hash()));
        if (check.broken() != null)
            LOG.error("Seal {} of the trail does not hold: {}", check.broken(), check.finding());
        return check;
    }

    /** The latest verification, if there ever was one. */
    public Optional<Check> lastCheck() {
        return checks.last();
    }

    /** The newest seal. */
    public Optional<Standing> standing() {
        return ledger.last().map(it -> new Standing(it.id(), it.to(), it.at(), it.hash()));
    }

    /** 封存现状 — how far the trail is sealed, and the hash that stands for all of it. */
    public record Standing(long seal, long entry, Instant at, String hash) {}
}
