package cn.xingsuo.mediation;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 金额文字 — the amounts a text of an agreement speaks of. */
final class Money {
    private static final String FIGURE = "(\\d[\\d,]*(?:\\.\\d+)?)(万|千)?";
    private static final String CAPITALS = "[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]";
    private static final Pattern NAMED =
            Pattern.compile("\\d[\\d,.]*(?:万|千)?(?:余)?元|[一二三四五六七八九十百千万两]+元|" + CAPITALS + "+[元圆]|¥\\d");
    private static final Pattern TOTAL =
            Pattern.compile("(?:共计|合计|总计|总额|总共|一共)(?:为|是|应|赔偿|支付|补偿|给付|偿还|付){0,2}(?:人民币)?" + FIGURE + "元");
    private static final Pattern EACH =
            Pattern.compile("分(?<n>\\d{1,4}|[一二三四五六七八九十两]+)期[^。;]*?每期(?:支付|付|还)?(?:人民币)?" + FIGURE + "元");
    private static final Pattern BOTH =
            Pattern.compile("(" + CAPITALS + "+)[元圆]整?\\((?:¥|人民币|小写:?)?" + FIGURE + "元?\\)");

    private Money() {}

    static boolean namedIn(String text) {
        return NAMED.matcher(Patterns.plain(text)).find();
    }

    /** What the text says all payments come to. */
    static @Nullable BigDecimal total(String text) {
        var hit = TOTAL.matcher(Patterns.plain(text));
        return hit.find() ? figure(hit.group(1), hit.group(2)) : null;
    }

    /** What equal instalments come to; zero when the text names none. */
    static BigDecimal instalments(String text) {
        var hit = EACH.matcher(Patterns.plain(text));
        if (!hit.find()) return BigDecimal.ZERO;
        return figure(hit.group(2), hit.group(3)).multiply(BigDecimal.valueOf(count(hit.group("n"))));
    }

    /** Whether an amount in words and the same in figures are two. */
    static boolean wordsDiffer(String text) {
        var hit = BOTH.matcher(Patterns.plain(text));
        while (hit.find()) {
            if (BigDecimal.valueOf(words(hit.group(1))).compareTo(figure(hit.group(2), hit.group(3))) != 0) return true;
        }
        return false;
    }

    private static BigDecimal figure(String digits, @Nullable String unit) {
        var plain = new BigDecimal(digits.replace(",", ""));
        if (unit == null) return plain;
        return plain.movePointRight(unit.equals("万") ? 4 : 3).stripTrailingZeros();
    }

    private static long count(String n) {
        return n.matches("\\d+") ? Long.parseLong(n) : Math.max(1, "一二三四五六七八九十".indexOf(n.replace('两', '二')) + 1);
    }

    /** 伍仟贰佰 reads 5200: each unit multiplies the digit before it, 万 and 亿 all that stands before them. */
    private static long words(String capitals) {
        long sum = 0;
        long part = 0;
        long digit = 0;
        for (var c : capitals.toCharArray()) {
            switch (c) {
                case '万', '亿' -> {
                    sum = (sum + part + digit) * (c == '万' ? 10_000L : 100_000_000L);
                    part = 0;
                    digit = 0;
                }
                case '拾', '佰', '仟' -> {
                    part += Math.max(digit, 1) * (c == '拾' ? 10 : c == '佰' ? 100 : 1_000);
                    digit = 0;
                }
                default -> digit = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            }
        }
        return sum + part + digit;
    }
}
