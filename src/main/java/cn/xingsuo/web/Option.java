package cn.xingsuo.web;

import java.util.List;

/**
 * 选项 — one choice of a list.
 *
 * @param label Chinese, a key of the English catalogue or a name
 */
public record Option(String value, String label) {
    /** What the option with this value is called; empty when there is none. */
    public static String label(List<Option> options, String value) {
        for (var option : options) {
            if (option.value.equals(value)) return Texts.t(option.label);
        }
        return "";
    }
}
