package cn.xingsuo.mediation;

import java.security.SecureRandom;
import java.util.UUID;

/** 案件标识 — inside the house; people use the business number. */
public record MediationId(UUID id) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The id in text, or a {@link NoSuchMediation}: a mistyped address is a page that does not exist. */
    public static MediationId of(String text) {
        try {
            return new MediationId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchMediation();
        }
    }

    /** A new id that sorts by time (version 7), which keeps the index in order of arrival. */
    static MediationId next(long epochMilli) {
        var high = epochMilli << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new MediationId(new UUID(high, low));
    }

    /** How the docket and the trail name the case. */
    public String ref() {
        return "mediation/" + id;
    }

    /** The page where the case is worked on. */
    public String path() {
        return "/mediation/cases/" + id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
