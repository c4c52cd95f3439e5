package cn.xingsuo.person;

import cn.xingsuo.web.Refusal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 公民身份号码 — 18 characters by GB 11643-1999: division, date of birth, sequence, check character. The division may be an abolished
 * one, so it is not looked up.
 */
record IdNumber(String value) {
    private static final Pattern SPACES = Pattern.compile("[\\s-]");
    private static final Pattern FORMER = Pattern.compile("\\d{15}");
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** Reads what was typed: full-width digits, a small x and spaces are put right; everything else wrong is refused, saying what. */
    static IdNumber of(String typed, LocalDate today) {
        var value = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (FORMER.matcher(value).matches())
            throw new Refusal("15 位身份证号已于 2013 年停用,请填写 18 位公民身份号码(见居民身份证正面)", null).about(typed);
        if (!FORM.matcher(value).matches())
            throw new Refusal("身份证号应为 18 位:前 17 位是数字,末位是数字或 X。请对照证件重新填写", null).about(typed);
        var birth = birth(value);
        if (birth.isAfter(today)) throw new Refusal("身份证号中的出生日期晚于今天,请对照证件重新填写", null).about(typed);
        if (value.charAt(17) != check(value)) throw new Refusal("身份证号校验位不符,可能有一位填错。请对照证件重新填写", null).about(typed);
        return new IdNumber(value);
    }

    /** The date of birth the number tells. */
    static LocalDate birth(String value) {
        try {
            return LocalDate.of(digits(value, 6, 10), digits(value, 10, 12), digits(value, 12, 14));
        } catch (DateTimeException e) {
            throw new Refusal("身份证号中的出生日期不存在,请对照证件重新填写", null);
        }
    }

    private static int digits(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    private static char check(String value) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (value.charAt(i) - '0');
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /** Never the number: records get into logs. */
    @Override
    public String toString() {
        return Masks.idNumber(value);
    }
}
