package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private static final String TEXT = "\"((?:[^\"\\\\\\n]|\\\\.)*\\p{IsHan}(?:[^\"\\\\\\n]|\\\\.)*)\"";
    private static final String ANY = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final List<Pattern> IN_JAVA = List.of(
            Pattern.compile("\\bt\\(\\s*" + TEXT),
            Pattern.compile("\\bt\\([^;\"]*(?:" + ANY + " : |\\? )" + TEXT),
            Pattern.compile("new (?:Refusal|NotFound|Stale|Crumb)\\(\\s*" + TEXT),
            Pattern.compile("new Option\\(\\s*(?:" + ANY + "|[^,\"]+),\\s*" + TEXT),
            Pattern.compile("new MenuItem\\(\\s*" + TEXT),
            Pattern.compile("new MenuItem\\(\\s*" + ANY + ",\\s*\\d+,\\s*" + TEXT),
            Pattern.compile("Flash\\.say\\(\\s*\\w+,\\s*" + TEXT),
            Pattern.compile("@Label\\(\\s*" + TEXT),
            Pattern.compile("\\bmessage = " + TEXT),
            Pattern.compile("super\\(\\s*" + TEXT));
    private static final Pattern ENUM_TITLE = Pattern.compile("(?m)^    [A-Z][A-Z_0-9]*\\(\\s*" + TEXT);
    private static final Pattern IN_TEMPLATE =
            Pattern.compile("(?:\\bt\\(\\s*|\\b\\w+ = | \\? | : |new Crumb\\(|new Option\\([^,]+, )" + TEXT);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    /** In this room every Chinese literal is shown to somebody, except in these files. */
    private static final Pattern OWN =
            Pattern.compile("cn/xingsuo/web/(?!TypedDate|OpenApi|Story|Home|Complaints)\\w+\\.java");

    private final Map<String, String> java = Sources.in("java", ".java");
    private final Map<String, String> templates = Sources.in("jte", ".jte");

    @Test
    void everyTextHasItsEnglish() {
        var missing = new TreeMap<String, String>();
        java.forEach((file, text) -> {
            var joined = joined(text);
            IN_JAVA.forEach(pattern -> collect(pattern, joined, file, missing));
            if (OWN.matcher(file).matches()) collect(Pattern.compile(TEXT), joined, file, missing);
            if (joined.contains("enum ")) collect(ENUM_TITLE, joined, file, missing);
        });
        templates.forEach((file, text) -> collect(IN_TEMPLATE, text, file, missing));
        assertThat(lines(missing)).as("no English in any i18n/*_en.properties").isEmpty();
    }

    @Test
    void noEnglishIsLeftOver() {
        var sources = new StringBuilder();
        java.values().forEach(it -> sources.append(joined(it)));
        templates.values().forEach(sources::append);
        for (var ending : List.of(".yaml", ".yml", ".csv", ".json")) {
            Sources.in("resources", ending).values().forEach(sources::append);
        }
        var all = sources.toString();
        var pieces = Pattern.compile("\\+ " + TEXT)
                .matcher(all)
                .results()
                .map(it -> it.group(1))
                .toList();
        var unused = new TreeSet<String>();
        for (var key : Texts.english().keySet()) {
            // a sentence around a name, such as a holiday's
            var around = pieces.stream().anyMatch(it -> it.length() > 5 && key.endsWith(it));
            if (!around
                    && !all.contains(
                            key.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))) unused.add(key);
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void placeholdersAreTheSameInBothLanguages() {
        var unequal = Texts.english().entrySet().stream()
                .filter(it -> !placeholders(it.getKey()).equals(placeholders(it.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(unequal).isEmpty();
    }

    @Test
    void englishIsEnglish() {
        var han = Pattern.compile("\\p{IsHan}");
        assertThat(Texts.english().entrySet().stream()
                        .filter(it -> han.matcher(it.getValue()).find())
                        .filter(it ->
                                !it.getValue().contains("(") && !it.getValue().contains("“"))
                        .map(Map.Entry::getValue))
                .as("Chinese in an English text, not as an example in brackets or quotes")
                .isEmpty();
    }

    @Test
    void templatesWriteChineseOnlyAsKeys() {
        var bare = new ArrayList<String>();
        templates.forEach((file, text) -> {
            var rest =
                    IN_TEMPLATE.matcher(text.replaceAll("(?s)<%--.*?--%>", "")).replaceAll("");
            rest.lines()
                    .filter(it -> Pattern.compile("\\p{IsHan}").matcher(it).find())
                    .forEach(it -> bare.add(file + ": " + it.strip()));
        });
        // the switch to Chinese is written in Chinese for those who cannot read the page
        bare.removeIf(it -> it.contains("lang=\"zh-CN\" href=\"/lang/zh"));
        assertThat(bare).isEmpty();
    }

    private static void collect(Pattern pattern, String text, String file, Map<String, String> missing) {
        pattern.matcher(text).results().forEach(hit -> {
            var key = hit.group(1).translateEscapes();
            if (!Texts.english().containsKey(key)) missing.put(key, file);
        });
    }

    private static List<String> lines(Map<String, String> missing) {
        return missing.entrySet().stream()
                .map(it -> it.getValue() + "  " + it.getKey())
                .sorted()
                .toList();
    }

    /** Without comments, and literals that were broken into lines put together again. */
    private static String joined(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"\\s*\\n\\s*\\+ \"", "");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(it -> it.group())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
