package cn.xingsuo.law;

import java.time.LocalDate;
import java.util.List;

/**
 * 到期日 — when a term that started on {@code from} runs out, and why it is that day.
 *
 * @param provisional a year without an announced holiday calendar was touched
 * @param moved each move of the last day, in order
 * @param citation e.g. {@code people-mediation-law#33}
 */
public record Due(
        String term,
        LocalDate from,
        LocalDate due,
        TermUnit unit,
        boolean provisional,
        List<Move> moved,
        String citation) {
    /** 顺延 — the day was not allowed to be the last one. {@code why} is a Chinese reason, a key of the English catalogue. */
    public record Move(LocalDate from, LocalDate to, String why) {}
}
