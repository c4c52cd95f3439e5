package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final int STYLE_BUDGET = 28_000;
    private static final int SCRIPT_BUDGET = 42_000;

    /** What Chromium 80 does not know, as it would be written. */
    private static final List<String> TOO_NEW_FOR_STYLE = List.of(
            ":has\\(",
            ":is\\(",
            ":where\\(",
            ":focus-visible",
            "(?<!grid-|row-|column-)\\bgap:",
            "color-mix\\(",
            "@layer",
            "@container",
            "@property",
            "aspect-ratio",
            "\\binset:",
            "accent-color",
            "content-visibility",
            "\\d(dvh|svh|lvh)\\b",
            "text-wrap",
            "oklch\\(",
            "&:",
            "@supports selector",
            "url\\(",
            "scrollbar-gutter",
            "margin-(inline|block):",
            "padding-(inline|block):");

    private static final List<String> TOO_NEW_FOR_SCRIPT = List.of(
            "\\?\\.[a-zA-Z_(\\[]",
            "\\?\\?",
            "\\|\\|=",
            "&&=",
            "replaceAll\\(",
            "\\.at\\(",
            "structuredClone",
            "\\bimport\\(",
            "\\beval\\(",
            "new Function",
            "#[a-z]+\\s*=",
            "static \\{",
            "Promise\\.any",
            "Object\\.hasOwn",
            "\\.flatMap\\(",
            "innerHTML \\+=");

    private final Map<String, String> style = Sources.in("resources/assets/css", ".css");
    private final Map<String, String> script = Sources.in("resources/assets/js", ".js");
    private final Map<String, String> templates = Sources.in("jte", ".jte");

    @Test
    void styleKeepsToTheOldestBrowserInUse() {
        for (var pattern : TOO_NEW_FOR_STYLE)
            assertThat(Sources.findings(style, pattern)).as(pattern).isEmpty();
    }

    @Test
    void scriptKeepsToTheOldestBrowserInUse() {
        for (var pattern : TOO_NEW_FOR_SCRIPT)
            assertThat(Sources.findings(script, pattern)).as(pattern).isEmpty();
    }

    @Test
    void templatesHoldNoStyleNoScriptAndNoForeignHost() {
        for (var pattern : List.of(
                "\\sstyle=",
                "\\son[a-z]+=",
                "<script(?![^>]*src=)",
                "<style",
                "=\"https?:",
                "javascript:",
                "\\$unsafe\\{")) {
            assertThat(Sources.findings(templates, pattern)).as(pattern).isEmpty();
        }
    }

    @Test
    void bothBundlesKeepTheirBudget() throws IOException {
        var assets = new Assets();
        assertThat(zipped(assets.content(assets.css().replace("/assets/", "")))).isLessThan(STYLE_BUDGET);
        assertThat(zipped(assets.content(assets.js().replace("/assets/", "")))).isLessThan(SCRIPT_BUDGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void coloursCanBeReadInEveryTheme(String theme) {
        var colours = colours(theme);
        var on = Map.of(
                "text", 7.0, "muted", 4.5, "brand", 4.5, "red", 4.5, "amber", 4.5, "green", 4.5, "info", 4.5, "purple",
                4.5);
        on.forEach((name, least) -> {
            for (var ground : List.of("bg", "surface", "sunken")) {
                assertThat(contrast(colours, name, ground))
                        .as(theme + " " + name + " on " + ground)
                        .isGreaterThanOrEqualTo(least);
            }
        });
        for (var tone : List.of("red", "amber", "green", "info", "purple", "brand")) {
            assertThat(contrast(colours, tone, tone + "-soft"))
                    .as(theme + " " + tone + " tag")
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colours, "text", tone + "-soft"))
                    .as(theme + " text on " + tone)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(colours, "on-button", "button")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours, "border-strong", "surface")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours, "gold-ink", "surface")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theSystemsDarkThemeIsTheForcedOne() {
        var tokens = style.get("10-tokens.css");
        var forced = block(tokens, "[data-theme=\"dark\"] {");
        var followed = block(tokens, "[data-theme=\"auto\"] {");
        assertThat(followed.replaceAll("\\s+", " ")).isEqualTo(forced.replaceAll("\\s+", " "));
    }

    private Map<String, String> colours(String theme) {
        var tokens = style.getOrDefault("10-tokens.css", "");
        var colours = new LinkedHashMap<String, String>();
        read(block(tokens, ":root {"), colours);
        if (!theme.equals("light")) read(block(tokens, "[data-theme=\"" + theme + "\"] {"), colours);
        return colours;
    }

    private static void read(String block, Map<String, String> colours) {
        Pattern.compile("--c-([a-z-]+): #([0-9A-F]{6})")
                .matcher(block)
                .results()
                .forEach(it -> colours.put(it.group(1), it.group(2)));
    }

    private static String block(String text, String opening) {
        var start = text.indexOf(opening) + opening.length();
        return text.substring(start, text.indexOf('}', start));
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        var a = luminance(colours.get(one));
        var b = luminance(colours.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        var value = 0.0;
        var weights = new double[] {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            var part = Integer.parseInt(hex.substring(i * 2, i * 2 + 2), 16) / 255.0;
            value += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return value;
    }

    private static int zipped(byte[] content) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(content);
        }
        return zipped.size();
    }
}
