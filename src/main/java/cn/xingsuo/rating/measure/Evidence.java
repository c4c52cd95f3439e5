package cn.xingsuo.rating.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 依据 — the records behind one reading of one subject, from the same definition as the reading.
 *
 * @param counted records in the denominator, with whether each is in the numerator
 * @param leftOut records looked at but not counted, each with the reason
 * @param more whether further records exist beyond the asked limit
 */
public record Evidence(List<Counted> counted, List<LeftOut> leftOut, boolean more) {
    /** 计入 — one counted record; {@code succeeded} says whether it is in the numerator. */
    public record Counted(String id, String title, @Nullable String link, boolean succeeded) {}

    /** 未计入 — one record left out, and why (a Chinese sentence). */
    public record LeftOut(String id, String title, @Nullable String link, String reason) {}
}
