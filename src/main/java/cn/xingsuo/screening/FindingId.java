package cn.xingsuo.screening;

import java.security.SecureRandom;
import java.util.UUID;

/** 排查记录标识. */
public record FindingId(UUID id) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static FindingId of(String text) {
        try {
            return new FindingId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchFinding();
        }
    }

    /** A new id that sorts by time (version 7). */
    static UUID next(long epochMilli) {
        var high = epochMilli << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** How the docket and the trail name it. */
    String ref() {
        return "screening/finding/" + id;
    }

    public String path() {
        return "/mediation/screening/findings/" + id;
    }
}
