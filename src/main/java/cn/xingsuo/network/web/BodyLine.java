package cn.xingsuo.network.web;

import cn.xingsuo.network.BodyState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 组织行 — one row of the list.
 *
 * @param members how many serve on the day, elected or engaged
 * @param director who leads it on the day; null where nobody was elected
 * @param termEnds last day of the running term
 */
public record BodyLine(
        String id,
        String name,
        String type,
        BodyState state,
        LocalDate setUpOn,
        @Nullable String filing,
        int members,
        @Nullable String director,
        @Nullable LocalDate termEnds) {
    public String path() {
        return "/mediation/committees/" + id;
    }

    public String tone() {
        return tone(state);
    }

    static String tone(BodyState state) {
        return switch (state) {
            case FILED -> "green";
            case CORRECTING -> "amber";
            case PROPOSED -> "blue";
            case CLOSED -> "";
        };
    }
}
