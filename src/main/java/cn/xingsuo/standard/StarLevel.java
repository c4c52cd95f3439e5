package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 星级 — what one star level asks.
 *
 * @param star 0 for "no star"
 * @param total the half-open range of totals that belongs to it; its points are not used
 * @param floor percent of its points that every dimension must reach
 * @param base points without bonus that must be reached
 * @param criteria points that single criteria must reach, by code
 * @param standing what must hold beyond the points
 * @param award who names it and for how long
 */
public record StarLevel(
        int star,
        Text title,
        Band total,
        BigDecimal floor,
        BigDecimal base,
        Map<String, BigDecimal> criteria,
        Standing standing,
        Award award) {
    /**
     * 存续条件.
     *
     * @param noOpenRectification whether an open 限期整改 stands in the way
     * @param heldStar star that must have been held; null when none
     * @param heldMonths for how long
     * @param firstTimeException whether a first application is spared the holding time
     */
    public record Standing(
            boolean noOpenRectification, @Nullable Integer heldStar, int heldMonths, boolean firstTimeException) {}

    /** 命名 — naming authority and validity in months; 0 months when nothing is named. */
    public record Award(Text authority, int validMonths) {}
}
