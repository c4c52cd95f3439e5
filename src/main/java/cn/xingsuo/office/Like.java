package cn.xingsuo.office;

/** 模糊匹配 — SQL {@code like} patterns of words people typed; what is special in a pattern stands for itself. */
public final class Like {
    private Like() {}

    /** The word somewhere in the text. */
    public static String within(String word) {
        return "%" + escaped(word) + "%";
    }

    /** The word at the beginning of the text. */
    public static String from(String word) {
        return escaped(word) + "%";
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
