package cn.xingsuo.rating;

/**
 * 星级结果 — the star from certain points, and the stars still possible.
 *
 * @param star after vetoes, from certain points
 * @param uncapped before vetoes, from certain points
 * @param low lowest star still possible, equal to {@code star}
 * @param high highest star still possible
 * @param provisional whether missing readings could still change the star
 * @param suspended whether a veto suspends the star until it is lifted
 */
public record Stars(int star, int uncapped, int low, int high, boolean provisional, boolean suspended) {}
