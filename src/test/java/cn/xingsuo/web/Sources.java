package cn.xingsuo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 源文件 — the product's own sources, for tests that read them. */
final class Sources {
    private Sources() {}

    /** Path and text of every file below a folder of {@code src/main} with this ending. */
    static Map<String, String> in(String folder, String ending) {
        var root = Path.of("src/main", folder);
        try (var files = Files.walk(root)) {
            var texts = new TreeMap<String, String>();
            for (var file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> findings(Map<String, String> texts, String pattern) {
        var wanted = java.util.regex.Pattern.compile(pattern);
        return texts.entrySet().stream()
                .flatMap(it -> wanted.matcher(it.getValue())
                        .results()
                        .map(hit -> it.getKey() + ":" + line(it.getValue(), hit.start()) + " " + hit.group()))
                .toList();
    }

    private static long line(String text, int at) {
        return text.substring(0, at).lines().count();
    }
}
