package cn.xingsuo.network.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 覆盖情况页 — each of the three figures with those that are not covered, and the registers behind them. */
public record CoveragePage(
        List<Part> parts,
        List<Place> enterprises,
        List<Place> stations,
        LocalDate on,
        boolean writes,
        LocalDate today) {
    /**
     * 一项覆盖 — a figure as the gauge reads it, with what is missing.
     *
     * @param kind village, enterprise or station
     * @param percent null where there is nothing to cover
     * @param uncovered at most so many; {@code more} tells that there are others
     */
    public record Part(
            String kind,
            String title,
            String note,
            @Nullable BigDecimal percent,
            BigDecimal covered,
            BigDecimal all,
            List<Missing> uncovered,
            boolean more) {}

    /** 未覆盖. */
    public record Missing(String id, String name, String office) {}

    /**
     * 企业或者派出所.
     *
     * @param workers how many work there on the day; null for a police station, or when nobody counted
     * @param body the committee or room that covers it
     */
    public record Place(
            String id,
            String name,
            String office,
            LocalDate since,
            @Nullable Integer workers,
            @Nullable String body,
            @Nullable String bodyName) {
        public String bodyPath() {
            return "/mediation/committees/" + body;
        }
    }

    static final int MOST = 200;

    /** Whether a register holds more than is listed here. */
    public boolean isCut(List<Place> places) {
        return places.size() >= MOST;
    }
}
