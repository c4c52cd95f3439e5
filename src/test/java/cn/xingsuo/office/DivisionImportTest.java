package cn.xingsuo.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.job.Problem;
import cn.xingsuo.job.Progress;
import cn.xingsuo.web.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class DivisionImportTest {
    private static final LocalDate DAY = LocalDate.of(2014, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger NEXT = new AtomicInteger(10);

    private final DivisionImport lists;
    private final Divisions divisions;
    private final JdbcClient jdbc;
    private final List<Problem> problems = new ArrayList<>();
    private String district = "";

    DivisionImportTest(DivisionImport lists, Divisions divisions, JdbcClient jdbc) {
        this.lists = lists;
        this.divisions = divisions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aDistrictOfItsOwn() throws IOException {
        district = "9801" + NEXT.getAndIncrement();
        load("code,name\n98,试验省\n");
        load("code,name,provinceCode\n9801,试验市,98\n");
        load("code,name,cityCode,provinceCode\n%s,试验区,9801,98\n".formatted(district));
    }

    @Test
    void theSameListTwiceChangesNothingTheSecondTime() throws IOException {
        assertThat(load(towns("001", "竹溪镇", "002", "桃源镇")).added()).isEqualTo(2);

        var again = load(towns("001", "竹溪镇", "002", "桃源镇"), ImportOptions.strict(LATER));

        assertThat(again).isEqualTo(new ImportResult(DivisionLevel.TOWN, 2, 0, 0, 0, 0, 0));
        assertThat(divisions.history(district + "001")).hasSize(1);
    }

    @Test
    void aNewNameClosesTheOldSpanAndBeginsANewOne() throws IOException {
        load(towns("001", "竹溪乡"));

        var renamed = load(towns("001", "竹溪镇"), ImportOptions.strict(LATER));

        assertThat(renamed.changed()).isEqualTo(1);
        assertThat(renamed.added()).isZero();
        assertThat(divisions.find(district + "001", LATER.minusDays(1)))
                .get()
                .extracting(Division::name, Division::until)
                .containsExactly("竹溪乡", LATER);
        assertThat(divisions.find(district + "001", LATER))
                .get()
                .extracting(Division::name, Division::until)
                .containsExactly("竹溪镇", null);
    }

    @Test
    void aNameCorrectedOnTheSameDayIsReplacedInPlace() throws IOException {
        load(towns("001", "竹奚镇"));

        assertThat(load(towns("001", "竹溪镇")).changed()).isEqualTo(1);
        assertThat(divisions.history(district + "001"))
                .extracting(Division::name)
                .containsExactly("竹溪镇");
    }

    @Test
    void anOlderListDoesNotOverwriteNewerKnowledge() throws IOException {
        load(towns("001", "竹溪镇"), ImportOptions.strict(LATER));

        refused(towns("001", "竹溪乡"), ImportOptions.strict(DAY), "早于库内");
        assertThat(divisions.get(district + "001").name()).isEqualTo("竹溪镇");
    }

    @Test
    void missingCodesStayUnlessTheirAbolitionIsAskedForAndThenStayWithTheirDates() throws IOException {
        load(towns("001", "竹溪镇", "002", "桃源镇"));
        load(villages("002", "201", "火炬村"));

        load(towns("001", "竹溪镇"), ImportOptions.strict(LATER));
        assertThat(divisions.get(district + "002").until()).isNull();

        var result = load(towns("001", "竹溪镇"), new ImportOptions(LATER, false, true, false));
        assertThat(result.abolished()).isEqualTo(2);
        assertThat(divisions.get(district + "002").until()).isEqualTo(LATER);
        assertThat(divisions.get(district + "002201").until()).isEqualTo(LATER);
        assertThat(divisions.find(district + "002", LATER.minusDays(1))).isPresent();
        assertThat(divisions.find(district + "002", LATER)).isEmpty();
        assertThat(divisions.get(district).until()).isNull();
    }

    @Test
    void anAbolishedCodeIsNeverReusedSilently() throws IOException {
        load(towns("001", "竹溪镇", "002", "桃源镇"));
        load(towns("001", "竹溪镇"), new ImportOptions(LATER, false, true, false));
        var again = towns("001", "竹溪镇", "002", "新桃源镇");

        refused(again, ImportOptions.strict(LATER.plusYears(1)), "有 {0} 行存在问题");
        assertThat(problems)
                .singleElement()
                .satisfies(it -> assertThat(it.reason().key()).contains("已撤销"));

        var revived = load(again, new ImportOptions(LATER.plusYears(1), false, false, true));
        assertThat(revived.revived()).isEqualTo(1);
        assertThat(divisions.history(district + "002"))
                .extracting(Division::name)
                .containsExactly("新桃源镇", "桃源镇");
    }

    @Test
    void oneBadRowRefusesTheListUnlessTheRestIsAskedFor() throws IOException {
        var list = towns("001", "竹溪镇") + "98999900,坏代码,989999,98,9899\n" + district + "003, ," + district + ",98,9801\n"
                + district + "004,太多列," + district + ",98,9801,x\n" + district + "005,上级不符,110101,98,9801\n"
                + district + "006,看不见\u200B的," + district + ",98,9801\n"
                + district + "007," + "长".repeat(61) + "," + district + ",98,9801\n"
                + "989999001,上级没有,989999,98,9899\n" + district + "001,重复," + district + ",98,9801\n";

        refused(list, ImportOptions.strict(DAY), "有 {0} 行存在问题");
        assertThat(divisions.find(district + "001")).isEmpty();
        assertThat(problems).extracting(Problem::line).containsExactlyInAnyOrder(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);

        var result = load(list, new ImportOptions(DAY, true, false, false));
        assertThat(result.leftOut()).isEqualTo(8);
        assertThat(divisions.get(district + "001").name()).isEqualTo("竹溪镇");
        refused(list, new ImportOptions(LATER, true, true, false), "以免误撤");
    }

    @Test
    void readsEveryUsualEncodingAndGzip() throws IOException {
        var text = towns("001", "竹溪镇", "002", "湖㳇镇");
        for (var bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("GB18030")),
                text.getBytes(StandardCharsets.UTF_16),
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                gzip(text.getBytes(Charset.forName("GB18030"))))) {
            assertThat(load(bytes, ImportOptions.strict(DAY)).rows()).isEqualTo(2);
            assertThat(divisions.get(district + "002").name()).isEqualTo("湖㳇镇");
        }
    }

    @Test
    void brokenFilesAreRefusedWithAReason() throws IOException {
        var good = towns("001", "竹溪镇").getBytes(StandardCharsets.UTF_8);
        refused("", "空的");
        refused("id,title\n1,2\n", "表头不是区划名单");
        refused("code,name,colour\n98,试验省,red\n", "表头不是区划名单");
        refused("code,name,code\n", "出现了两次");
        refused("code,name\n98,\"试验省\n", "引号没有结束");
        refused("code,name\n98," + "x".repeat(70_000) + "\n", "不像区划名单");
        refused(new byte[] {'c', (byte) 0x80, (byte) 0xff, (byte) 0xff, ','}, "编码无法识别");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "ZIP");
        var gzip = gzip(good);
        refused(java.util.Arrays.copyOf(gzip, gzip.length - 12), "压缩文件不完整");
    }

    @Test
    void aSmallFileThatUnpacksWithoutEndIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            var block = "code,name\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) out.write(block);
        }
        assertThat(bytes.size()).isLessThan(2_000_000);

        refused(bytes.toByteArray(), "解开后超过");
    }

    @Test
    void hostileListsAreRefusedOrListedButNeverHalfStored() throws IOException {
        var random = new Random(330411);
        var before = count();
        for (int i = 0; i < 150; i++) {
            var list = new StringBuilder("code,name,areaCode\n" + district + "001,好行," + district + "\n");
            var alphabet = "0918,\"\n\r\t\\N章�\u200B'%_";
            random.ints(1 + random.nextInt(60), 0, alphabet.length()).forEach(it -> list.append(alphabet.charAt(it)));
            try {
                load(list.append("\n9,x").toString(), ImportOptions.strict(DAY));
                throw new AssertionError("accepted: " + list);
            } catch (Refusal expected) {
                assertThat(count()).isEqualTo(before);
            }
        }
    }

    @Test
    void namesAreStoredAsTheyAreWhateverTheyHold() throws IOException {
        var name = "a\\N'b%_;--\\t";
        load(towns("001", name));

        assertThat(divisions.get(district + "001").name()).isEqualTo(name);
    }

    private long count() {
        return jdbc.sql("select count(*) from division").query(Long.class).single();
    }

    private String towns(String... numbersAndNames) {
        var list = new StringBuilder("code,name,areaCode,provinceCode,cityCode\n");
        for (int i = 0; i < numbersAndNames.length; i += 2) {
            list.append(
                    "%s%s,%s,%s,98,9801\n".formatted(district, numbersAndNames[i], numbersAndNames[i + 1], district));
        }
        return list.toString();
    }

    private String villages(String town, String number, String name) {
        return "code,name,streetCode\n%s%s%s,%s,%s%s\n".formatted(district, town, number, name, district, town);
    }

    private void refused(String list, String why) {
        refused(list, ImportOptions.strict(DAY), why);
    }

    private void refused(byte[] list, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> load(list, ImportOptions.strict(DAY)))
                .satisfies(it -> assertThat(it.text()).contains(why));
    }

    private void refused(String list, ImportOptions options, String why) {
        problems.clear();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> load(list, options))
                .satisfies(it -> assertThat(it.text()).contains(why));
    }

    private ImportResult load(String list) throws IOException {
        return load(list, ImportOptions.strict(DAY));
    }

    private ImportResult load(String list, ImportOptions options) throws IOException {
        return load(list.getBytes(StandardCharsets.UTF_8), options);
    }

    private ImportResult load(byte[] list, ImportOptions options) throws IOException {
        return lists.load(new ByteArrayResource(list), options, new Progress() {
            @Override
            public void step(String title, long total) {}

            @Override
            public void done(long units) {}

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
