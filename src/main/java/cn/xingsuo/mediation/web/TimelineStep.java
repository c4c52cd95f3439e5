package cn.xingsuo.mediation.web;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 进展 — one entry of the timeline.
 *
 * @param lag working days between the work and its entry
 */
public record TimelineStep(
        LocalDate on, Instant enteredAt, String kind, String text, int minutes, String account, int lag) {}
