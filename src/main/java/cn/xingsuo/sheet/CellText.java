package cn.xingsuo.sheet;

import java.util.regex.Pattern;

/** 单元格文字 — how a text survives a file: characters XML cannot carry in Excel's own notation, formula signs made harmless in CSV. */
final class CellText {
    private static final Pattern NOTATION = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern RISKY = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

    private CellText() {}

    /** As Excel writes it: {@code _x000D_} for a carriage return, and the underscore itself where the text looks like that. */
    static String toXml(String text) {
        var safe = text.indexOf("_x") < 0 ? text : LOOKALIKE.matcher(text).replaceAll("_x005F_");
        StringBuilder made = null;
        for (int i = 0; i < safe.length(); i++) {
            var c = safe.charAt(i);
            if (!carried(safe, i)) {
                if (made == null) made = new StringBuilder(safe.length() + 16).append(safe, 0, i);
                made.append("_x%04X_".formatted((int) c));
            } else if (made != null) {
                made.append(c);
            }
        }
        return made == null ? safe : made.toString();
    }

    static String fromXml(String text) {
        if (text.indexOf("_x") < 0) return text;
        var found = NOTATION.matcher(text);
        var made = new StringBuilder(text.length());
        var from = 0;
        while (found.find(from)) {
            made.append(text, from, found.start()).append((char) Integer.parseInt(found.group(1), 16));
            from = found.end();
        }
        return made.append(text, from, text.length()).toString();
    }

    /** A text a spreadsheet would run gets an apostrophe in front, and so does one that already looks like such a text. */
    static String toCsv(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    static String fromCsv(String text) {
        return text.startsWith("'") && RISKY.matcher(text).matches() ? text.substring(1) : text;
    }

    private static boolean carried(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c))
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        if (Character.isLowSurrogate(c)) return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return c == '\t' || c == '\n' || c >= ' ' && c < '\ufffe';
    }
}
