package cn.xingsuo.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

/** Lists that are written and files that are read: what goes out comes back, and nothing hostile comes in. */
class SheetsTest {
    private static final String[] PIECES = {
        "=HYPERLINK(\"http://x\")",
        "+1",
        "-1",
        "@SUM",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "'",
        "''=",
        "\"",
        ",",
        "_x000D_",
        "_x0041_",
        "_x",
        "\u0001",
        "\ud83d\ude00",
        "𠮷",
        "张三",
        " ",
        "<b>&amp;",
        "]]>",
        "0012",
        "2014-03-05",
        "\ufffe",
        "\ud800"
    };

    @TempDir
    Path folder;

    @Test
    void every_text_comes_back_as_it_went_out_whatever_it_begins_with() throws IOException {
        var random = new Random(20140305);
        for (int round = 0; round < 40; round++) {
            var rows = IntStream.range(0, 30)
                    .mapToObj(_ -> List.of("行", text(random), text(random)))
                    .toList();
            for (var name : List.of("a.xlsx", "a.csv")) {
                // CSV is Unicode text; half a character cannot stand in it
                var sent = name.endsWith("csv")
                        ? rows.stream()
                                .map(it -> it.stream().map(SheetsTest::whole).toList())
                                .toList()
                        : rows;
                var back = read(write(name, sent));
                for (int i = 0; i < sent.size(); i++)
                    assertThat(back.get(i + 1)).isEqualTo(sent.get(i));
            }
        }
    }

    @Test
    void a_formula_in_a_text_is_a_string_cell_and_dates_and_numbers_are_what_they_are() throws IOException {
        var file = folder.resolve("kinds.xlsx");
        List<Column<Object>> columns =
                List.of(new Column<>("值", it -> it), new Column<>("空", _ -> null), new Column<>("标", _ -> "x"));
        Stream<Object> values = Stream.of(
                "=1+1",
                LocalDate.of(2014, 3, 5),
                42,
                new BigDecimal("12.50"),
                true,
                Instant.parse("2014-03-05T01:30:00Z"),
                0.1);
        try (var out = Files.newOutputStream(file)) {
            Sheets.write(out, "类型:测试", columns, values);
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("ySplit=\"1\"", "inlineStr");
        assertThat(read(file).stream().map(List::getFirst))
                .containsExactly("值", "=1+1", "2014-03-05", "42", "12.5", "是", "2014-03-05 09:30", "0.1");
    }

    @Test
    void merged_cells_formulas_dates_and_rich_text_are_resolved_and_hidden_sheets_told() throws IOException {
        var sheet = """
                <row r="1"><c r="A1" t="inlineStr"><is><t>登记簿</t></is></c></row>
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>41703</v></c><c r="C3"><f>HYPERLINK("http://x","y")</f><v>7</v></c></row>
                <row r="4"><c r="B4" s="2"><v>41704</v></c><c r="C4" t="str"><f>=A1</f><v>读到的</v></c></row>
                """;
        var file =
                xlsx(sheet, "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:A4\"/></mergeCells>", Map.of());
        try (var book = Sheets.open(file, Limits.LEDGER)) {
            assertThat(book.tabs()).containsExactly(new Tab("可见", false), new Tab("藏", true));
            var rows = new ArrayList<Row>();
            book.rows(0, rows::add);
            assertThat(rows)
                    .containsExactly(
                            new Row(1, List.of("登记簿", "登记簿", "登记簿")),
                            new Row(3, List.of("张三", "2014-03-05", "7")),
                            new Row(4, List.of("张三", "2014-03-06", "读到的")));
        }
    }

    @Test
    void an_upload_is_read_without_being_left_on_disk_and_an_old_leftover_goes_at_the_next_start() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var book = xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>张三</t></is></c></row>", "", Map.of());
        for (var content : List.of(Files.readAllBytes(book), "张三\n".getBytes(StandardCharsets.UTF_8))) {
            try (var opened = Sheets.open(content, Limits.LEDGER)) {
                try (var left = Files.newDirectoryStream(temporary, Leftovers.PREFIX + "*")) {
                    assertThat(left).isEmpty();
                }
                assertThat(opened.first(0, 9)).containsExactly(new Row(1, List.of("张三")));
            }
        }
        var now = Instant.parse("2014-03-05T01:00:00Z");
        for (var name : List.of("1.tmp", "2.tmp", "3.xlsx")) {
            var file = Files.createFile(folder.resolve(Leftovers.PREFIX + name));
            var age = Duration.ofMinutes(name.startsWith("2") ? 5 : 90);
            Files.setLastModifiedTime(file, FileTime.from(now.minus(age)));
        }
        new Leftovers(folder, Clock.fixed(now, ZoneOffset.UTC)).run(new DefaultApplicationArguments());
        try (var left = Files.newDirectoryStream(folder, Leftovers.PREFIX + "*")) {
            assertThat(left)
                    .extracting(it -> it.getFileName().toString())
                    .containsExactlyInAnyOrder(Leftovers.PREFIX + "2.tmp", Leftovers.PREFIX + "3.xlsx");
        }
    }

    @Test
    void a_list_in_the_old_chinese_encoding_is_read() throws IOException {
        var file = folder.resolve("gbk.csv");
        Files.write(file, "编号,当事人\r\n1,\"张三,李四\"\r\n\r\n2,'=x\r\n".getBytes(Charset.forName("GBK")));
        assertThat(read(file)).containsExactly(List.of("编号", "当事人"), List.of("1", "张三,李四"), List.of("2", "=x"));
    }

    @Test
    void what_is_no_plain_table_is_refused_with_what_to_do() throws IOException {
        refused(file("old.xls", 0xd0, 0xcf, 0x11, 0xe0, 1, 2), "另存为 .xlsx");
        refused(file("pdf.xlsx", '%', 'P', 'D', 'F', '-'), "PDF");
        refused(file("binary.csv", 'a', 0, 'b'), "不是电子表格");
        refused(file("empty.csv"), "空的");
        refused(file("short.xlsx", 'P', 'K', 3, 4, 9), "损坏");
        refused(zip("word.xlsx", Map.of("word/document.xml", "<a/>")), "不是 Excel");
        refused(xlsx("", "", Map.of("xl/vbaProject.bin", "x")), "宏");
        var locked = folder.resolve("locked.xlsx");
        try (var out = Files.newOutputStream(locked)) {
            out.write(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
            out.write("EncryptedPackage".getBytes("UTF-16LE"));
        }
        refused(locked, "密码");
    }

    @Test
    void bombs_external_entities_and_endless_rows_are_refused_before_they_hurt() throws IOException {
        var dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        refused(
                zip(
                        "xxe.xlsx",
                        Map.of(
                                "[Content_Types].xml",
                                "<a/>",
                                "xl/_rels/workbook.xml.rels",
                                RELS,
                                "xl/workbook.xml",
                                dtd + WORKBOOK)),
                "外部引用");
        refused(
                xlsx(
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + " ".repeat(64 << 20)
                                + "</t></is></c></row>",
                        "",
                        Map.of()),
                "异常庞大");
        refused(xlsx("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "", Map.of()), "列");
        var many = folder.resolve("many.csv");
        Files.writeString(many, "1,".repeat(1_000_000));
        refused(many, "列");
        Files.writeString(many, "1\n".repeat(60_000));
        refused(many, "50000");
        Files.writeString(many, "\"" + "x".repeat(100_000));
        refused(many, "32767");
        refused(xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c>", "", Map.of()), "损坏");
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) text.append(PIECES[random.nextInt(PIECES.length)]);
        return text.toString();
    }

    private static String whole(String text) {
        return text.replaceAll("[\\ud800-\\udbff](?![\\udc00-\\udfff])", "");
    }

    private void refused(Path file, String because) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class).satisfies(it -> {
            var refusal = (Refusal) it;
            var said = refusal.text() + refusal.arguments();
            assertThat(said).contains(because);
            assertThat(refusal.text()).containsPattern("请");
        });
    }

    private Path write(String name, List<List<String>> rows) throws IOException {
        var file = folder.resolve(name);
        var columns = IntStream.range(0, 3)
                .mapToObj(c -> new Column<List<String>>("列" + c, it -> it.get(c)))
                .toList();
        try (OutputStream out = Files.newOutputStream(file)) {
            if (name.endsWith("csv")) Sheets.writeCsv(out, columns, rows.stream());
            else Sheets.write(out, "表", columns, rows.stream());
        }
        return file;
    }

    private static List<List<String>> read(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var book = Sheets.open(file, Limits.LEDGER)) {
            book.rows(0, it -> rows.add(it.cells()));
        }
        return rows;
    }

    private Path file(String name, int... bytes) throws IOException {
        var content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) content[i] = (byte) bytes[i];
        return Files.write(folder.resolve(name), content);
    }

    private static final String WORKBOOK =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"可见\" r:id=\"r1\"/><sheet name=\"藏\" state=\"hidden\" r:id=\"r1\"/></sheets></workbook>";
    private static final String RELS =
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

    private Path xlsx(String rows, String behind, Map<String, String> more) throws IOException {
        var parts = new java.util.HashMap<>(more);
        parts.put("[Content_Types].xml", "<a/>");
        parts.put("xl/workbook.xml", WORKBOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELS);
        parts.put("xl/sharedStrings.xml", "<sst><si><r><t>张</t></r><r><t>三</t></r><rPh><t>zhang</t></rPh></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<s><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/><xf numFmtId=\"170\"/></cellXfs></s>");
        parts.put(
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
        return zip("made.xlsx", parts);
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        var file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes("UTF-8"));
            }
        }
        return file;
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), "UTF-8");
        }
    }
}
