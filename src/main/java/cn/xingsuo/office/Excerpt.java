package cn.xingsuo.office;

/** 摘录 — the beginning of foreign text, safe to show: short, and with every invisible character made visible. */
final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    static String of(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST).map(it -> visible(it) ? it : '�').forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    /** Whether a reader can see the character; controls, formats, lone surrogates and the replacement character cannot be part of a name. */
    static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> character != '�';
        };
    }
}
