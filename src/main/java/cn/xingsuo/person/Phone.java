package cn.xingsuo.person;

import cn.xingsuo.web.Refusal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** 电话 — digits only: a mobile, a landline with its area code, a short or service number, or a foreign number after {@code +}. */
record Phone(String value) {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s()\\-—–.]");
    private static final Pattern CHINA = Pattern.compile("^(?:\\+|00)86");
    private static final Pattern MOBILE_AFTER_86 = Pattern.compile("^86(?=1[3-9]\\d{9}$)");
    private static final Pattern KNOWN =
            Pattern.compile("1[3-9]\\d{9}|0[1-9]\\d{9,10}|[2-9]\\d{6,7}|[48]00\\d{7}|\\+[1-9]\\d{6,14}");

    static Phone of(String typed) {
        var digits = PUNCTUATION
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        var home = CHINA.matcher(digits).replaceFirst("");
        var area = home.length() < digits.length() && home.matches("[2-9]\\d{9,10}") ? "0" + home : home;
        var value = MOBILE_AFTER_86.matcher(area).replaceFirst("").replaceFirst("^00(?=[1-9])", "+");
        if (!KNOWN.matcher(value).matches())
            throw new Refusal("电话号码不完整或有误:手机 11 位,座机请带区号(如 0573-83710000)", null).about(typed);
        return new Phone(value);
    }

    /** Never the number: records get into logs. */
    @Override
    public String toString() {
        return Masks.phone(value);
    }
}
