package cn.xingsuo.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    @Test
    void readsQuotedFieldsWithCommasQuotesAndLineBreaks() throws IOException {
        assertThat(all("a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\nh"))
                .containsExactly(List.of("a", "b,c", "d\"e", "f\ng"), List.of("h"));
    }

    @Test
    void everyKindOfLineBreakEndsARowAndEmptyLinesAreSkipped() throws IOException {
        assertThat(all("a\r\nb\n\n\rc\r")).containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void tellsTheLineWhereARowBegan() throws IOException {
        var rows = new CsvReader(new StringReader("a\n\n\"b\nb\"\nc"));
        var lines = new ArrayList<Long>();
        while (rows.next() != null) lines.add(rows.line());

        assertThat(lines).containsExactly(1L, 3L, 5L);
    }

    @Test
    void aQuotationThatNeverEndsIsRefusedWithItsLine() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> all("a\n\"b,c\n"))
                .satisfies(it -> assertThat(it.arguments()).containsExactly(2L));
    }

    @Test
    void aLineOfTenMillionCharactersIsRefusedAfterItsBeginning() {
        var endless = new Endless(10_000_000);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new CsvReader(endless).next());
        assertThat(endless.given).isLessThan(1_000_000);
    }

    @Test
    void whateverIsWrittenIsReadBackTheSame() throws IOException {
        var random = new Random(20141231);
        for (int i = 0; i < 500; i++) {
            var rows = rows(random);
            var ending = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            var text = rows.stream()
                    .map(row -> row.stream()
                            .map(it -> '"' + it.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining(ending));
            assertThat(all(text)).isEqualTo(rows);
        }
    }

    @Test
    void hostileTextIsReadOrRefusedButNeverBreaksTheReader() throws IOException {
        var random = new Random(1);
        var alphabet = "\",\r\n\0a章\uD800\uFFFD";
        for (int i = 0; i < 5_000; i++) {
            var text = random.ints(random.nextInt(40), 0, alphabet.length())
                    .mapToObj(it -> alphabet.substring(it, it + 1))
                    .collect(Collectors.joining());
            try {
                assertThat(all(text)).allSatisfy(row -> assertThat(row).isNotEmpty());
            } catch (Refusal refused) {
                assertThat(refused.text()).contains("引号");
            }
        }
    }

    private static List<List<String>> rows(Random random) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            var row = new ArrayList<String>();
            for (int j = 0; j <= random.nextInt(4); j++) row.add("x" + "\",章\n ".repeat(random.nextInt(3)));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> all(String text) throws IOException {
        var reader = new CsvReader(new StringReader(text));
        var rows = new ArrayList<List<String>>();
        for (var row = reader.next(); row != null; row = reader.next()) rows.add(row);
        return rows;
    }

    /** One line without an end, made while it is read. */
    private static final class Endless extends Reader {
        private final long length;
        private long given;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read(char[] buffer, int offset, int count) {
            if (given >= length) return -1;
            java.util.Arrays.fill(buffer, offset, offset + count, 'x');
            given += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
