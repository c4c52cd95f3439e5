package cn.xingsuo.rating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 否决情形 — a registered finding that may raise a veto.
 *
 * @param veto code of the veto item, e.g. {@code V1}
 * @param on the day it happened
 * @param responsible whether dereliction was found
 * @param grave whether it is a grave case
 * @param liftedOn the day a suspension was lifted; null while it stands
 * @param note the fact, finding organ and document number in one sentence
 */
public record Incident(
        String veto,
        LocalDate on,
        boolean responsible,
        boolean grave,
        @Nullable LocalDate liftedOn,
        String note) {}
