package cn.xingsuo.trail;

import java.util.Map;
import org.springframework.stereotype.Component;

/** 留痕 — everything another room may write into the trail. Who, role, when and from where are taken from the request. */
@Component
public class Trail {
    /**
     * Records one act in the current transaction.
     *
     * @param act dotted past-tense name, e.g. {@code mediation.accepted}, {@code person.revealed}
     * @param subject what it was about, e.g. {@code mediation/<id>}; never personal data
     * @param details short facts worth keeping (field names, reasons, versions); never personal data
     */
    public void note(String act, String subject, Map<String, String> details) {
        throw new UnsupportedOperationException("not yet");
    }
}
