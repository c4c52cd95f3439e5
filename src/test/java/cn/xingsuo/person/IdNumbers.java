package cn.xingsuo.person;

import java.util.concurrent.atomic.AtomicInteger;

/** 虚构身份证号 — valid numbers of people born before 1900, a new one at every call. */
final class IdNumbers {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdNumbers() {}

    static String fictional() {
        var next = NEXT.getAndIncrement();
        var body = "3304991871%02d%02d%03d".formatted(1 + next / 10_000 % 12, 1 + next / 400 % 25, next % 400);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (body.charAt(i) - '0');
        return body + "10X98765432".charAt(sum % 11);
    }
}
