package cn.xingsuo.docking;

import java.security.SecureRandom;
import java.util.UUID;

/** 移送标识. */
public record TransferId(UUID id) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TransferId of(String text) {
        try {
            return new TransferId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchTransfer();
        }
    }

    /** A new id that sorts by time (version 7). */
    static UUID next(long epochMilli) {
        var high = epochMilli << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** How the trail names it. */
    String ref() {
        return "docking/" + id;
    }

    public String path() {
        return "/mediation/transfers/" + id;
    }
}
