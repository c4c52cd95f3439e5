package cn.xingsuo.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 冻结快照 — one rating as it stood when it was frozen, with the records behind it; later edits never change it.
 *
 * @param id its number
 * @param content what was sealed
 * @param hash SHA-256 over the canonical text of the content
 * @param intact whether the stored text still has this hash
 */
public record Snapshot(long id, Content content, String hash, boolean intact) {
    /**
     * 快照内容.
     *
     * @param by account that froze it
     * @param occasion what for
     * @param evidence by indicator: the records counted, and those left out
     */
    public record Content(
            String subject,
            String name,
            Instant frozenAt,
            String by,
            String occasion,
            Score score,
            Map<String, Traces> evidence) {}

    /** 依据引用 — ids only: a snapshot holds no case content. Counted ids that are in the numerator stand in both lists. */
    public record Traces(List<String> counted, List<String> succeeded, List<String> leftOut, boolean complete) {}

    public LocalDate on() {
        return content.score().on();
    }
}
