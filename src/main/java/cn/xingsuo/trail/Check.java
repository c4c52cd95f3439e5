package cn.xingsuo.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 校验 — one verification of the whole trail.
 *
 * @param seals how many seals were looked at, up to and including a broken one
 * @param entries how many entries those seals cover
 * @param broken number of the first seal that does not hold, null when all do
 */
public record Check(
        Instant at, long seals, long entries, @Nullable Long broken, Finding finding) {
    /** 校验结论 — what a verification can come to. */
    public enum Finding {
        WHOLE("全部封存完好"),
        ENTRIES("封存的记录被改动、删除或插入"),
        CHAIN("封存链断裂,封存本身被改动、删除或伪造"),
        INTRUDER("封存之后,已封存的范围内出现了新的记录"),
        KEY("密钥文件中没有当时的封存密钥,无法校验");

        private final String title;

        Finding(String title) {
            this.title = title;
        }

        /** Chinese sentence, a key of the English catalogue. */
        public String title() {
            return title;
        }
    }

    static Check whole(Instant at, long seals, long entries) {
        return new Check(at, seals, entries, null, Finding.WHOLE);
    }
}
