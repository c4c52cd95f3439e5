package cn.xingsuo.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 受理条件 — by which right the committee mediates, and whether an organ entrusted it.
 *
 * @param jurisdiction code in {@code mediation-jurisdiction}
 * @param consent whose consent stands behind it, where that basis needs one; else empty
 * @param entrusted code in {@code mediation-entrustment}; null when nobody entrusted it
 * @param entrustedOn the day the organ's papers were signed for; null with {@code entrusted}
 * @param residence village of the party by whose residence the office is competent; else null
 */
public record Setting(
        String jurisdiction,
        String consent,
        @Nullable String entrusted,
        @Nullable LocalDate entrustedOn,
        @Nullable String residence) {
    public static final Setting USUAL = new Setting("DISPUTE_PLACE", "", null, null);

    public Setting(String jurisdiction, String consent, @Nullable String entrusted, @Nullable LocalDate entrustedOn) {
        this(jurisdiction, consent, entrusted, entrustedOn, null);
    }

    /** By the same right, but entrusted by nobody. */
    Setting byItself() {
        return new Setting(jurisdiction, consent, null, null, residence);
    }
}
