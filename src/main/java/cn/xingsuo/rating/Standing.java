package cn.xingsuo.rating;

/**
 * 星级存续情况 — what a star asks beyond points.
 *
 * @param firstCycle whether this is the scheme's first cycle, in which holding times are switched off
 * @param firstApplication whether the office never held a star
 * @param heldStar the star held now, 0 for none
 * @param heldMonths for how many full months
 * @param openRectification whether a 限期整改 is open
 */
public record Standing(
        boolean firstCycle, boolean firstApplication, int heldStar, int heldMonths, boolean openRectification) {
    /** A scheme's first cycle, nothing open. */
    public static final Standing FIRST_CYCLE = new Standing(true, true, 0, 0, false);
}
