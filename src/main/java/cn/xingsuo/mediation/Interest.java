package cn.xingsuo.mediation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 利率 — the interest and the late-payment charge a text of an agreement speaks of, as percent a year. */
final class Interest {
    private static final String RATE = "(?:([\\d.]+)(%|‰|分|厘)|(百|千|万)分之([\\d.]+|[一二三四五六七八九十]+))";
    private static final Pattern YEARLY = Pattern.compile("(年|月|日)(?:利率|息|利息|化利率|化)[^\\d百千万。;,]{0,6}" + RATE);
    private static final Pattern PENALTY =
            Pattern.compile("(?:违约金|滞纳金|逾期)[^。;]{0,16}?(每年|每月|每日|每天|按日|按月|日|月)[^\\d百千万。;]{0,8}" + RATE);
    private static final Map<String, Integer> A_YEAR = Map.of("年", 1, "月", 12, "日", 365, "天", 365);
    private static final Map<String, Integer> SHIFT =
            Map.of("%", 0, "‰", -1, "分", 0, "厘", -1, "百", 0, "千", -1, "万", -2);

    private Interest() {}

    static Optional<BigDecimal> yearly(String text) {
        return highest(YEARLY.matcher(Patterns.plain(text)));
    }

    static Optional<BigDecimal> penalty(String text) {
        return highest(PENALTY.matcher(Patterns.plain(text)));
    }

    private static Optional<BigDecimal> highest(Matcher hit) {
        return hit.results()
                .map(it -> {
                    var unit = it.group(1);
                    var percent = it.group(2) == null ? rate(it.group(5), it.group(4)) : rate(it.group(2), it.group(3));
                    return percent.multiply(BigDecimal.valueOf(times(unit)));
                })
                .max(BigDecimal::compareTo);
    }

    private static int times(String unit) {
        return A_YEAR.getOrDefault(unit.substring(unit.length() - 1), 1);
    }

    /** In percent; 分 of a month is a hundredth, 厘 a thousandth. */
    private static BigDecimal rate(String number, String unit) {
        var shift = SHIFT.getOrDefault(unit, 0);
        var value = number.matches("[\\d.]+")
                ? new BigDecimal(number)
                : BigDecimal.valueOf("一二三四五六七八九十".indexOf(number) + 1L);
        return value.movePointRight(shift);
    }
}
