package cn.xingsuo.standard;

import cn.xingsuo.web.Texts;
import java.util.List;

/**
 * 标准错误 — what is wrong in a standard file, and where.
 *
 * @param line counted from 1
 * @param reason Chinese sentence with placeholders, a key of the English catalogue
 */
public record Problem(String file, int line, String reason, List<Object> arguments) {
    /** The reason in the language of the current request. */
    public String text() {
        return Texts.t(reason, arguments);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + text();
    }
}
