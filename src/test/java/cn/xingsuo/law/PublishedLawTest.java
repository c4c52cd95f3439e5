package cn.xingsuo.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A published file is not edited; whoever really must, changes its sum here and says why in the commit. */
class PublishedLawTest {
    private static final Path SUMS = Path.of("src/test/resources/examples/law/published.sha256");
    private static final Pattern CITATION = Pattern.compile("\\b[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:@\\d{4})?#\\d+\\b");

    @Test
    void publishedFilesAreUnchanged() throws IOException {
        var known = new Properties();
        try (var in = Files.newBufferedReader(SUMS)) {
            known.load(in);
        }
        var found = new TreeMap<String, String>();
        for (var file : Statutes.files().entrySet()) found.put(file.getKey(), sum(file.getValue()));
        found.put(
                "calendar/holidays-2010-2026.csv",
                sum(Files.readString(Path.of("src/main/resources/calendar/holidays-2010-2026.csv"))));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(new TreeMap<>(asMap(known)));
    }

    @Test
    void everythingTheSourcesCiteIsHeld() throws IOException {
        var articles = Law.of(Statutes.files()).articles().keySet();
        var missing = new TreeSet<String>();
        for (var root : new String[] {"src/main/java", "src/main/resources", "src/main/jte"}) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (var file : files.filter(PublishedLawTest::cites).toList()) {
                    var text = CITATION.matcher(Files.readString(file));
                    while (text.find()) {
                        if (!articles.contains(text.group())) missing.add(file + " cites " + text.group());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean cites(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*\\.(java|yaml|jte|sql|properties)");
    }

    private static Map<String, String> asMap(Properties properties) {
        var map = new TreeMap<String, String>();
        properties.forEach((key, value) -> map.put(key.toString(), value.toString()));
        return map;
    }

    private static String sum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
