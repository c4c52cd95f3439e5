package cn.xingsuo.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * 选项 — one choice of a list.
 *
 * @param label Chinese, a key of the English catalogue or a name
 */
public record Option(String value, String label) {
    /** The constants of an enum as choices. */
    public static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, String> title) {
        return Arrays.stream(constants)
                .map(it -> new Option(it.name(), title.apply(it)))
                .toList();
    }

    /** What the option with this value is called; empty when there is none. */
    public static String label(List<Option> options, String value) {
        for (var option : options) {
            if (option.value.equals(value)) return Texts.t(option.label);
        }
        return "";
    }
}
