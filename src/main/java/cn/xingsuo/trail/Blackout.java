package cn.xingsuo.trail;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * 涂黑 — strikes out what looks like an ID number or a mobile number. Reasons are typed by people and paths by anybody, so the trail
 * does not rely on their good will. Division and office codes (9 and 12 digits) and record ids pass.
 */
final class Blackout {
    private static final Pattern PERSONAL = Pattern.compile(
            "(?<![0-9A-Za-z-])(?:\\d{15}|\\d{17}[0-9Xx]|(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4})(?![0-9A-Za-z])");
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    private Blackout() {}

    static String of(String text) {
        var printable = UNPRINTABLE.matcher(text).replaceAll(" ");
        var narrow = Normalizer.normalize(printable, Normalizer.Form.NFKC);
        return PERSONAL.matcher(narrow).find() ? PERSONAL.matcher(narrow).replaceAll("■■■") : printable;
    }
}
