package cn.xingsuo.person;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** 自然人标识 — a UUID of version 7, so that new people lie together in the index. */
public record PersonId(UUID id) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static PersonId next(Clock clock) {
        var high = (clock.millis() << 16) | 0x7000 | (RANDOM.nextInt() & 0x0fff);
        var low = (RANDOM.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new PersonId(new UUID(high, low));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
