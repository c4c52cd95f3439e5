package cn.xingsuo.law;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** 法定期限 — computes due dates from the statute files and the working-day calendar. */
@Service
public class Terms {
    /**
     * When the term runs out.
     *
     * @param term id in the statute files, e.g. {@code mediation.conclude}; the version in force on {@code from} applies
     */
    public Due due(String term, LocalDate from) {
        throw new UnsupportedOperationException("not yet");
    }
}
