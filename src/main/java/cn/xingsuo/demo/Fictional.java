package cn.xingsuo.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** 虚构身份 — ID numbers that are formally right and belong to nobody alive: they were born in the nineteenth century. */
final class Fictional {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate FIRST = LocalDate.of(1881, 1, 1);
    private static final int DAYS = 6_900;

    private Fictional() {}

    /** The n-th person of a division; the last digit is computed as GB 11643 says. */
    static String idNumber(String division, int n) {
        return idNumber(division, FIRST.plusDays(n % DAYS), n / DAYS * 10 + n % 10);
    }

    static String idNumber(String division, LocalDate born, int sequence) {
        var body = division.substring(0, 6)
                + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(sequence % 1000);
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (body.charAt(i) - '0');
        return body + CHECKS.charAt(sum % CHECKS.length());
    }

    static String phone(int n) {
        return "1990%07d".formatted(n % 10_000_000);
    }
}
