package cn.xingsuo.mediation;

import java.util.regex.Pattern;

/** 附件 — how many annexes a text of an agreement speaks of. */
final class Annexes {
    private static final String NUMBERS = "一二三四五六七八九十";
    private static final Pattern NUMBERED = Pattern.compile("附件([一二三四五六七八九十]|\\d)");
    private static final Pattern NAMED = Pattern.compile("附件|附图|附后|附清单|附表|(?:见|后附|所附)[^。;,]{0,6}(?:清单|图纸|复印件|鉴定书)");

    private Annexes() {}

    static int namedIn(String text) {
        var plain = Patterns.plain(text);
        var most = NAMED.matcher(plain).find() ? 1 : 0;
        var hit = NUMBERED.matcher(plain);
        while (hit.find()) {
            var n = hit.group(1);
            most = Math.max(most, NUMBERS.contains(n) ? NUMBERS.indexOf(n) + 1 : Integer.parseInt(n));
        }
        return most;
    }
}
