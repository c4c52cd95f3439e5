package cn.xingsuo.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** 安全文件名 — a name that is one on every system: no path, no marks that turn the reading, no device, not too long. */
final class SafeName {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*/\\\\]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final String NAMELESS = "未命名";

    private SafeName() {}

    /** The name with the extension of what the file really is. */
    static String of(String raw, FileKind kind, int bytes) {
        var clean = EDGES.matcher(clean(raw)).replaceAll("");
        var extension = extension(clean);
        var stem = kind.has(extension) ? clean.substring(0, clean.length() - extension.length() - 1) : clean;
        stem = EDGES.matcher(stem).replaceAll("");
        var first = stem.contains(".") ? stem.substring(0, stem.indexOf('.')) : stem;
        if (stem.isEmpty()) stem = NAMELESS;
        else if (DEVICE.matcher(first.strip()).matches()) stem = "_" + stem;
        var end = "." + (kind.has(extension) ? extension.toLowerCase(Locale.ROOT) : kind.extension());
        return cut(stem, bytes - end.length()) + end;
    }

    /** What follows the last dot, if it looks like an extension at all. */
    static String extension(String raw) {
        var clean = EDGES.matcher(clean(raw)).replaceAll("");
        var extension = clean.substring(clean.lastIndexOf('.') + 1);
        return extension.length() < clean.length() && extension.matches("[A-Za-z0-9]{1,5}") ? extension : "";
    }

    private static String clean(String raw) {
        var flat = Normalizer.normalize(raw, Normalizer.Form.NFC);
        flat = UNSEEN.matcher(flat).replaceAll("");
        flat = flat.substring(Math.max(flat.lastIndexOf('/'), flat.lastIndexOf('\\')) + 1);
        return FORBIDDEN.matcher(flat).replaceAll("_");
    }

    private static String cut(String stem, int bytes) {
        var kept = new StringBuilder();
        var left = bytes;
        for (var it : stem.codePoints().toArray()) {
            left -= Character.toString(it).getBytes(StandardCharsets.UTF_8).length;
            if (left < 0) break;
            kept.appendCodePoint(it);
        }
        return EDGES.matcher(kept).replaceAll("");
    }
}
