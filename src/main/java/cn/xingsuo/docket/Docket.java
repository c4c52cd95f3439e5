package cn.xingsuo.docket;

import cn.xingsuo.office.OfficeId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** 期限台 — opens, meets, extends and lists deadlines. Due dates come from {@code law}. */
@Service
public class Docket {
    /**
     * What a deadline is about.
     *
     * @param ref e.g. {@code mediation/<id>}
     * @param title Chinese, no personal data
     * @param link path of the page where the work is done
     */
    public record Matter(String ref, OfficeId office, String title, String link) {}

    /** Opens the term for the matter; opening the same term of the same ref again restarts it. */
    public Deadline open(Matter matter, String term, LocalDate from) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The work was done on that day; nothing happens when no such deadline is open. */
    public void met(String ref, String term, LocalDate on) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The deadline no longer applies (case withdrawn); the reason is kept. */
    public void drop(String ref, String term, String reason) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Extends an open deadline by the term's own extension rule.
     *
     * @param reason what the officer wrote, required
     * @throws cn.xingsuo.web.Refusal if the rule of that term allows no (further) extension
     */
    public Deadline extend(String ref, String term, String reason) {
        throw new UnsupportedOperationException("not yet");
    }

    /** All deadlines of a matter, running first. */
    public List<Deadline> of(String ref) {
        throw new UnsupportedOperationException("not yet");
    }
}
