package cn.xingsuo.archive.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** 下载文件名 — the header as RFC 6266 and 8187 have it: plain ASCII for the oldest, the whole name for everybody else. */
final class Disposition {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    static String of(String name, boolean inside) {
        var dot = name.lastIndexOf('.');
        return (inside ? "inline" : "attachment") + "; filename=\"file" + ascii(name.substring(Math.max(dot, 0)))
                + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String ascii(String extension) {
        return extension.replaceAll("[^.A-Za-z0-9]", "");
    }

    private static String encoded(String name) {
        var it = new StringBuilder();
        for (var one : name.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (one & 0xff);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0))
                it.append(character);
            else it.append(String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return it.toString();
    }
}
