package cn.xingsuo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** 文字 — Chinese stands where it is read and is itself the key; English comes from every room's {@code i18n/<room>_en.properties}. */
public final class Texts {
    private static final ScopedValue<Language> SPOKEN = ScopedValue.newInstance();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern LINE = Pattern.compile("(?!\\s*#)((?:[^=\\\\]|\\\\.)+)=(.*)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Map<String, String> ENGLISH = load();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private Texts() {}

    /**
     * The text in the language of the current request.
     *
     * @param key Chinese, with {@code {0}} placeholders; returned as it is when the catalogue does not know it
     * @param args dates are written ISO, moments to the minute in Beijing time
     */
    public static String t(String key, @Nullable Object... args) {
        return fill(language() == Language.EN ? ENGLISH.getOrDefault(key, key) : key, List.of(shown(args)));
    }

    /** The text of a refusal or another exception that carries its arguments beside the key. */
    public static String t(String key, List<?> args) {
        return t(key, args.toArray());
    }

    /** The language of the current request; Chinese outside of one. */
    public static Language language() {
        return SPOKEN.orElse(Language.ZH);
    }

    /** A moment as pages show it. */
    public static String moment(Instant at) {
        return MINUTE.format(at);
    }

    static <T> T in(Language language, Callable<T> work) throws Exception {
        return ScopedValue.where(SPOKEN, language).call(work::call);
    }

    static Map<String, String> english() {
        return Map.copyOf(ENGLISH);
    }

    private static String fill(String text, List<String> args) {
        if (args.isEmpty()) return text;
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            var index = Integer.parseInt(match.group(1));
            return Matcher.quoteReplacement(index < args.size() ? args.get(index) : match.group());
        });
    }

    private static String[] shown(@Nullable Object... args) {
        var shown = new String[args.length];
        for (int i = 0; i < args.length; i++) shown[i] = shown(args[i]);
        return shown;
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "—";
            case Instant at -> MINUTE.format(at);
            case OffsetDateTime at -> MINUTE.format(at);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** One line: Chinese = English. Only {@code =} must be escaped in the Chinese; sentences are full of spaces and colons. */
    private static void read(String line, Map<String, String> all) {
        var pair = LINE.matcher(line);
        if (pair.matches()) all.put(unescaped(pair.group(1)), unescaped(pair.group(2)));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text.strip()).replaceAll("$1");
    }

    private static Map<String, String> load() {
        var all = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*_en.properties")) {
                file.getContentAsString(StandardCharsets.UTF_8).lines().forEach(line -> read(line, all));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
