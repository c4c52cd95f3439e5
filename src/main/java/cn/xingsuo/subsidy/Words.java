package cn.xingsuo.subsidy;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Refusal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** 文字核对 — what somebody wrote as a reason or opinion, of bearable length and without invisible characters. */
final class Words {
    private static final int MOST = 500;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\u202a-\u202e\u2066-\u2069&&[^\n\t]]");

    private Words() {}

    static String required(String field, String text) {
        var clean = optional(field, text);
        if (clean.isEmpty()) throw new Refusal("“{0}”没有填写。请补填,其余内容已保留。", null, t(field));
        return clean;
    }

    static String optional(String field, String text) {
        var clean = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        if (INVISIBLE.matcher(clean).find()) throw new Refusal("“{0}”含有看不见的控制字符。请删去后重新输入,其余内容已保留。", null, t(field));
        var length = clean.codePointCount(0, clean.length());
        if (length > MOST) throw new Refusal("“{0}”有 {1} 个字,最多 {2} 个字。请删减,其余内容已保留。", null, t(field), length, MOST);
        return clean;
    }
}
