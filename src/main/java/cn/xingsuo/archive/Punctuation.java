package cn.xingsuo.archive;

/** 标点 — Chinese text carries full-width marks on paper, however it was typed. Numbers and Latin words keep theirs. */
final class Punctuation {
    private static final String MARKS = ",;:?!()";
    /** Characters that have a twin with the same picture, and the twins the house's font knows. */
    private static final String TWINS = "\t\u2003\u2012\u301c\u2215\u2329\u232a";

    private static final String KNOWN = " \u3000\u2013\uff5e\uff0f\u3008\u3009";

    private Punctuation() {}

    static String fullWidth(String text) {
        var it = new StringBuilder(text);
        for (int i = 0; i < it.length(); i++) {
            var mark = it.charAt(i);
            var twin = TWINS.indexOf(mark);
            if (twin >= 0) it.setCharAt(i, KNOWN.charAt(twin));
            else if (MARKS.indexOf(mark) >= 0 && amongHan(it, i)) it.setCharAt(i, (char) (mark - '!' + '\uff01'));
        }
        return it.toString();
    }

    private static boolean amongHan(StringBuilder it, int i) {
        if (i > 0 && han(it.charAt(i - 1))) return true;
        if (i + 1 == it.length() || !han(it.charAt(i + 1))) return false;
        return it.charAt(i) == '(' || i > 0 && Character.isLetterOrDigit(it.charAt(i - 1));
    }

    /** Surrogates count: what lies beyond the basic plane is here nearly always an ideograph. */
    private static boolean han(char character) {
        return Character.isSurrogate(character)
                || Character.isIdeographic(character)
                || character >= '\u3000' && character <= '\u303f'
                || character >= '\uff00' && character <= '\uff60'
                || character == '\u201c'
                || character == '\u201d';
    }
}
