package cn.xingsuo.trail;

import cn.xingsuo.trail.Check.Finding;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 核验 — walks all seals from the first, a page at a time, and stops at the first that does not hold. */
@Component
class Verification {
    private static final int PAGE = 200;

    private final SealLedger ledger;
    private final SealKey key;

    Verification(SealLedger ledger, SealKey key) {
        this.ledger = ledger;
        this.key = key;
    }

    Check run(Clock clock) {
        var at = clock.instant();
        var last = 0L;
        var entries = 0L;
        var previous = Seal.BEGINNING;
        var end = 0L;
        for (var page = ledger.after(0, PAGE); !page.isEmpty(); page = ledger.after(last, PAGE)) {
            for (var stored : page) {
                var found = found(stored, last, end, previous);
                entries += stored.seal().count();
                if (found != null) return new Check(at, last + 1, entries, last + 1, found);
                last = stored.seal().id();
                end = stored.seal().to();
                previous = stored.hash();
            }
        }
        var intruded = ledger.intruded();
        return intruded.isPresent()
                ? new Check(at, last, entries, intruded.get(), Finding.INTRUDER)
                : new Check(at, last, entries, null, Finding.WHOLE);
    }

    /** What is wrong with this seal, or null. A seal missing before it breaks the chain at the missing number. */
    private @Nullable Finding found(SealLedger.Stored stored, long before, long end, String previous) {
        var seal = stored.seal();
        if (seal.id() != before + 1
                || seal.from() != end + 1
                || !stored.previous().equals(previous)) return Finding.CHAIN;
        if (!stored.key().equals(key.name())) return Finding.KEY;
        if (!seal.under(previous, key.bytes()).equals(stored.hash())) return Finding.CHAIN;
        var intact = seal.count() == stored.countNow() && seal.digest().equals(stored.digestNow());
        return intact ? null : Finding.ENTRIES;
    }
}
