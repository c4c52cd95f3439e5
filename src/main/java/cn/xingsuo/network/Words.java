package cn.xingsuo.network;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Refusal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** 文字和日期核对 — what somebody typed, checked for length and for characters nobody can see; and that nothing is recorded before it happened. */
final class Words {
    static final int NOTE = 500;
    static final int LINE = 100;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\u202a-\u202e\u2066-\u2069&&[^\n\t]]");

    private Words() {}

    /** @param field Chinese name of the field, for the message */
    static String required(String field, String text, int most) {
        var clean = optional(field, text, most);
        if (clean.isEmpty()) throw new Refusal("“{0}”没有填写。请补填,其余内容已保留。", null, t(field));
        return clean;
    }

    static String optional(String field, String text, int most) {
        var clean = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        if (INVISIBLE.matcher(clean).find()) throw new Refusal("“{0}”含有看不见的控制字符。请删去后重新输入,其余内容已保留。", null, t(field));
        var length = clean.codePointCount(0, clean.length());
        if (length > most) throw new Refusal("“{0}”有 {1} 个字,最多 {2} 个字。请删减,其余内容已保留。", null, t(field), length, most);
        return clean;
    }

    static void notFuture(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw new Refusal("日期 {0} 晚于今天 {1}。还没有发生的事不能记载,请核对日期。", null, on, today);
    }

    /** @param message Chinese sentence with {@code {0}} the day and {@code {1}} the earlier one */
    static void inOrder(LocalDate earlier, LocalDate on, String message) {
        if (on.isBefore(earlier)) throw new Refusal(message, null, on, earlier);
    }
}
