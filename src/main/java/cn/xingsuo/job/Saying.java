package cn.xingsuo.job;

import java.util.Arrays;
import java.util.List;

/**
 * 一句话 — a text kept until somebody reads it: the Chinese key and its arguments, put into words in the reader's language.
 *
 * @param key Chinese with {@code {0}} placeholders, a key of the English catalogue
 */
public record Saying(String key, List<String> arguments) {
    public static Saying of(String key, Object... arguments) {
        return new Saying(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
