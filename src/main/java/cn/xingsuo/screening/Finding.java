package cn.xingsuo.screening;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 排查发现 — one row of the register as somebody writes it down.
 *
 * @param round in which it was found; null for what turned up between rounds
 * @param parties the main ones; the first is shown first
 * @param signs codes of {@code screening-sign}
 * @param on the day it is entered under
 */
public record Finding(
        OfficeId office,
        @Nullable RoundId round,
        Event event,
        List<Particulars> parties,
        Handling handling,
        Set<String> signs,
        LocalDate on) {
    /**
     * 事件.
     *
     * @param village twelve-digit code of the place
     * @param place in detail
     * @param people how many are involved
     * @param units which organisations are involved, may be empty
     */
    public record Event(
            String name,
            LocalDate on,
            String village,
            String place,
            String scale,
            String category,
            int people,
            String units,
            String brief) {}

    /** 化解 — until when, how, by which body and by whom. */
    public record Handling(LocalDate resolveBy, String way, String organ, String responsible) {}
}
