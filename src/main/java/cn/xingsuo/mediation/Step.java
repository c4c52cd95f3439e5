package cn.xingsuo.mediation;

import java.time.LocalDate;

/**
 * 工作记录 — one thing done in a case; written once, never changed.
 *
 * @param kind code in {@code mediation-step}
 * @param minutes how long it took, 0 when nobody noted it
 */
public record Step(LocalDate on, String kind, String text, int minutes) {
    static Step of(LocalDate on, String kind, String text) {
        return new Step(on, kind, text, 0);
    }
}
