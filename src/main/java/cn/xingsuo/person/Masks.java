package cn.xingsuo.person;

import java.util.regex.Pattern;

/** 脱敏 — what is left of a value for those who need to recognise it, not to know it. */
final class Masks {
    private static final String HIDDEN = "****";
    private static final int ADDRESS_SHOWN = 6;
    private static final Pattern TOWN = Pattern.compile("^.{2,30}?(?:街道|镇|乡)(?=.)");

    private Masks() {}

    /** First three and last two: neither the date of birth nor the whole division. */
    static String idNumber(String value) {
        return value.substring(0, 3) + "*".repeat(value.length() - 5) + value.substring(value.length() - 2);
    }

    /** A mobile keeps seven of eleven; shorter and foreign numbers keep less. */
    static String phone(String value) {
        if (value.matches("1\\d{10}")) return value.substring(0, 3) + HIDDEN + value.substring(7);
        var shown = value.length() > 9 ? 4 : 1;
        return value.substring(0, shown) + HIDDEN + value.substring(value.length() - 2);
    }

    /** Up to the town; without one the first six characters, and of a short address the first half. */
    static String address(String value) {
        var town = TOWN.matcher(value);
        if (town.find()) return town.group() + HIDDEN;
        var shown = Math.min(ADDRESS_SHOWN, value.codePointCount(0, value.length()) / 2);
        return value.substring(0, value.offsetByCodePoints(0, shown)) + HIDDEN;
    }
}
