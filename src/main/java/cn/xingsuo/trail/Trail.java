package cn.xingsuo.trail;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 留痕 — everything another room may write into the trail. Who, role, when and from where are taken from the request. */
@Component
public class Trail {
    private final TrailLedger ledger;

    Trail(TrailLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Records one act in the current transaction.
     *
     * @param act dotted past-tense name, e.g. {@code mediation.accepted}, {@code person.revealed}
     * @param subject what it was about, e.g. {@code mediation/<id>}; never personal data
     * @param details short facts worth keeping (field names, reasons, versions); never personal data
     */
    @Transactional
    public void note(String act, String subject, Map<String, String> details) {
        ledger.enter(new Entry(act, subject, Entry.DONE, details));
    }

    /**
     * Records something that was not allowed to happen. Written apart from the current transaction, which the refusal rolls back.
     *
     * @param act what was asked for, as in {@link #note}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String act, String subject, Map<String, String> details) {
        ledger.enter(new Entry(act, subject, Entry.REFUSED, details));
    }

    /** Records a changing request with the status it was answered with; called for every one of them. */
    public void request(Who who, Whence whence, int status) {
        var result = status < 400 ? Entry.DONE : status < 500 ? Entry.REFUSED : Entry.FAILED;
        var entry = new Entry("request", whence.path(), result, Map.of("status", String.valueOf(status)));
        ledger.enter(entry, who, whence);
    }
}
