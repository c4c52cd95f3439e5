package cn.xingsuo.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docking.Transfers.Said;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.screening.Hamlet;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.Limits;
import cn.xingsuo.sheet.Sheets;
import cn.xingsuo.web.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class ExchangeTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 6);
    private final Transfers transfers;
    private final Inbox inbox;
    private final Partners partners;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final Posts posts;

    ExchangeTest(Transfers transfers, Inbox inbox, Partners partners, Offices offices, JdbcClient jdbc) {
        this.transfers = transfers;
        this.inbox = inbox;
        this.partners = partners;
        this.offices = offices;
        this.jdbc = jdbc;
        this.posts = new Posts(partners, jdbc);
    }

    @Test
    void onlyTheReceiptFileMakesItDeliveredAndTheSameFileTwiceChangesNothing() throws Exception {
        var two = pair("997031");
        var id = send(two, "滴水争执");
        var file = file(two.from(), 0);
        assertThat(posts.column(id, "state")).isEqualTo("SENT");
        var first = on(() -> inbox.take(two.to().officer(), file));
        assertThat(first.fresh()).isTrue();
        assertThat(posts.column(id, "state"))
                .as("imported is not yet signed for")
                .isEqualTo("SENT");
        assertThat(on(() -> inbox.take(two.to().officer(), file)).fresh()).isFalse();
        assertThat(file(two.from(), 0))
                .as("downloaded again it is the same file")
                .isEqualTo(file);
        on(() -> {
            transfers.receive(two.to().officer(), first.transfer(), 0, new Said(DAY, "林晓", ""));
            return true;
        });
        assertThat(posts.column(id, "state")).isEqualTo("SENT");
        on(() -> inbox.take(two.from().officer(), file(two.to(), 0)));
        assertThat(posts.column(id, "state || received_by")).isEqualTo("RECEIVED林晓");
    }

    @Test
    void aFileThatIsNotExactlyOursIsRefusedWithTheReason() throws Exception {
        var two = pair("997032");
        send(two, "=HYPERLINK(\"http://x\",\"点我\")");
        var file = file(two.from(), 0);
        var text = new String(file, StandardCharsets.UTF_8);
        refused(two.to(), new byte[0], "空的");
        refused(two.to(), text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8), "不完整");
        refused(two.to(), text.getBytes(Charset.forName("GBK")), "UTF-8");
        refused(two.to(), new byte[50_000_000], "最多");
        refused(two.to(), "PK not json".getBytes(StandardCharsets.UTF_8), "不完整");
        refused(two.to(), (text + "{}").getBytes(StandardCharsets.UTF_8), "不完整");
        refused(
                two.to(),
                text.replace("xingsuo-docking/1", "xingsuo-docking/9").getBytes(StandardCharsets.UTF_8),
                "版本");
        refused(two.from(), file, "不是本所");
        refused(two.to(), text.replace("争执", "打架").getBytes(StandardCharsets.UTF_8), "校验值不符");
        refused(
                two.to(),
                text.replace("\"sequence\" : 1", "\"sequence\" : 2").getBytes(StandardCharsets.UTF_8),
                "校验值不符");
        var third = Hamlet.founded("997032103", "崇福", offices, jdbc);
        posts.partner(third, "洲泉", "OTHER", "FILE", "997032102");
        var stray = Envelope.sealed("997032103", "997032102", 1, "HANDOVER", "{}");
        refused(two.to(), bytes(stray), "没有用文件交换");
        var other =
                Envelope.sealed("997032101", "997032102", 1, "RECEIPT", "{\"letter\":\"无此文号\",\"on\":\"2021-09-06\"}");
        refused(two.to(), bytes(other), "不是本所发出的");
        assertThat(count(two.to())).as("nothing was taken in").isZero();
        var taken = on(() -> inbox.take(two.to().officer(), file));
        assertThat(posts.column(taken.transfer(), "subject"))
                .as("a text stays a text")
                .startsWith("=HYPERLINK(");
        var forged = Envelope.sealed("997032101", "997032102", 1, "HANDOVER", "{\"letter\":\"假\"}");
        refused(two.to(), bytes(forged), "内容不同");
    }

    @Test
    void aSheetIsTheSameFileAsItsJsonOnItsWayThereAndBack() throws Exception {
        var two = pair("997035");
        var id = send(two, "=HYPERLINK(\"http://x\",\"点我\")");
        send(two, "第二件\r\n 有空格 _x0041_ 𠮷");
        var sheet = sheet(two.from(), 0);
        var opened = Files.createTempFile("docking", ".xlsx");
        Files.write(opened, sheet);
        try (var book = Sheets.open(opened, Limits.LEDGER)) {
            var rows = book.first(0, 50).stream()
                    .map(it -> it.cell(0) + "=" + it.cell(1))
                    .toList();
            assertThat(rows)
                    .contains("序号=1", "文件种类=移送文件", "纠纷名称==HYPERLINK(\"http://x\",\"点我\")", "移送日期=" + DAY)
                    .anyMatch(it -> it.startsWith("校验值="));
        }
        var second = on(() -> inbox.take(two.to().officer(), sheet(two.from(), 1)));
        assertThat(second.gaps()).containsExactly(1);
        assertThat(posts.column(second.transfer(), "subject")).contains("𠮷");
        var first = on(() -> inbox.take(two.to().officer(), sheet));
        assertThat(first.fresh()).isTrue();
        assertThat(first.gaps()).isEmpty();
        assertThat(posts.column(first.transfer(), "subject"))
                .as("a text stays a text")
                .startsWith("=HYPERLINK(");
        assertThat(on(() -> inbox.take(two.to().officer(), file(two.from(), 0))).fresh())
                .as("its JSON is the same file")
                .isFalse();
        on(() -> {
            transfers.receive(two.to().officer(), first.transfer(), 0, new Said(DAY, "林晓", ""));
            return true;
        });
        on(() -> inbox.take(two.from().officer(), sheet(two.to(), 0)));
        assertThat(posts.column(id, "state || received_by")).isEqualTo("RECEIVED林晓");
        refused(two.from(), sheet, "不是本所");
    }

    @Test
    void aSheetThatSomebodyChangedIsRefusedWithTheReason() throws Exception {
        var two = pair("997036");
        send(two, "滴水争执");
        var lines = new ArrayList<List<String>>();
        var opened = Files.createTempFile("docking", ".xlsx");
        Files.write(opened, sheet(two.from(), 0));
        try (var book = Sheets.open(opened, Limits.LEDGER)) {
            book.rows(0, row -> lines.add(List.of(row.cell(0), row.cell(1), row.cell(2))));
        }
        lines.removeFirst();
        refused(two.to(), changed(lines, "纠纷名称", "打架"), "校验值不符");
        refused(two.to(), changed(lines, "序号", "2"), "校验值不符");
        refused(two.to(), changed(lines, "序号", "二"), "不完整");
        refused(two.to(), changed(lines, "格式", "xingsuo-docking/9"), "版本");
        refused(two.to(), changed(lines, "文件种类", "RECEIPT"), "不认识的项目");
        var twice = new ArrayList<>(lines);
        twice.add(List.of("序号", "2", ""));
        refused(two.to(), written(twice), "不止一次");
        refused(two.to(), written(lines.subList(0, 3)), "不完整");
        refused(two.to(), Arrays.copyOf(sheet(two.from(), 0), 2000), "损坏");
        assertThat(count(two.to())).as("nothing was taken in").isZero();
        assertThat(on(() -> inbox.take(two.to().officer(), written(lines))).fresh())
                .as("saved again by another program, it is still the same")
                .isTrue();
    }

    private static byte[] changed(List<List<String>> lines, String item, String text) throws IOException {
        return written(lines.stream()
                .map(it -> it.getFirst().equals(item) ? List.of(item, text, "") : it)
                .toList());
    }

    private static byte[] written(List<List<String>> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        List<Column<List<String>>> columns = List.of(
                new Column<>("项目", it -> it.get(0)),
                new Column<>("内容", it -> it.get(1)),
                new Column<>("代码", it -> it.get(2)));
        Sheets.write(out, "交换文件", columns, lines.stream());
        return out.toByteArray();
    }

    private byte[] sheet(Hamlet at, int which) {
        return inbox.sheet(at.officer(), posts.outgoing(at).get(which)).getValue();
    }

    @Test
    void aLostFileIsNamedUntilItComes() throws Exception {
        var two = pair("997033");
        for (var subject : List.of("一", "二", "三", "四")) send(two, subject);
        assertThat(on(() -> inbox.take(two.to().officer(), file(two.from(), 3))).gaps())
                .containsExactly(1, 2, 3);
        assertThat(on(() -> inbox.take(two.to().officer(), file(two.from(), 1))).gaps())
                .containsExactly(1, 3);
        on(() -> inbox.take(two.to().officer(), file(two.from(), 0)));
        assertThat(on(() -> inbox.take(two.to().officer(), file(two.from(), 2))).gaps())
                .isEmpty();
    }

    /** Files are lost, doubled and overtake each other; a model without database says what both sides must show. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whateverHappensToTheFilesTheSenderNeverBelievesDeliveredWhatNobodyHas(int seed) throws Exception {
        var two = pair("99704" + seed);
        var random = new Random(seed);
        var model = new Model();
        var way = new HashMap<String, List<byte[]>>(Map.of("there", new ArrayList<>(), "back", new ArrayList<>()));
        for (int step = 0; step < 70; step++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> {
                    var letter = posts.column(send(two, "第 " + step + " 步"), "letter");
                    model.sender.put(letter, "SENT");
                    way.get("there").add(file(two.from(), model.sender.size() - 1));
                }
                case 2 -> lose(way, random);
                case 3 -> again(way, random);
                case 4 -> resend(two, way, random);
                case 5, 6 -> deliver(two, way, random, model);
                default -> answer(two, way, random, model);
            }
            check(two, model);
        }
        assertThat(model.sender).isNotEmpty();
    }

    /** What both sides must show, without a database. */
    private static final class Model {
        final Map<String, String> sender = new HashMap<>();
        final Map<String, String> receiver = new HashMap<>();
        final TreeSet<Integer> came = new TreeSet<>();

        void answered(String letter, String kind) {
            var now = String.valueOf(sender.get(letter));
            var next = switch (kind) {
                case "RECEIPT" -> now.equals("SENT") ? "RECEIVED" : now;
                case "REFUSAL" -> now.equals("SENT") || now.equals("RECEIVED") ? "REFUSED" : now;
                default -> now.equals("SENT") || now.equals("RECEIVED") ? "FED_BACK" : now;
            };
            sender.put(letter, next);
        }
    }

    private record Pair(Hamlet from, Hamlet to, UUID partner) {}

    private void lose(Map<String, List<byte[]>> way, Random random) {
        var files = random.nextBoolean() ? way.get("there") : way.get("back");
        if (!files.isEmpty()) files.remove(random.nextInt(files.size()));
    }

    private void again(Map<String, List<byte[]>> way, Random random) {
        var files = random.nextBoolean() ? way.get("there") : way.get("back");
        if (!files.isEmpty()) files.add(files.get(random.nextInt(files.size())));
    }

    private void resend(Pair two, Map<String, List<byte[]>> way, Random random) {
        var there = random.nextBoolean();
        var at = there ? two.from() : two.to();
        var sent = posts.outgoing(at).size();
        if (sent > 0) way.get(there ? "there" : "back").add(file(at, random.nextInt(sent)));
    }

    private void deliver(Pair two, Map<String, List<byte[]>> way, Random random, Model model) throws Exception {
        var there = random.nextBoolean();
        var files = way.get(there ? "there" : "back");
        if (files.isEmpty()) return;
        var file = files.remove(random.nextInt(files.size()));
        var taken = on(() -> inbox.take((there ? two.to() : two.from()).officer(), file));
        var letter = posts.column(taken.transfer(), "letter");
        if (there) {
            model.came.add(taken.sequence());
            model.receiver.putIfAbsent(letter, "SENT");
        } else if (taken.fresh()) {
            var text = new String(file, StandardCharsets.UTF_8);
            model.answered(
                    letter,
                    text.contains("\"RECEIPT\"") ? "RECEIPT" : text.contains("\"REFUSAL\"") ? "REFUSAL" : "RESULT");
        }
    }

    private void answer(Pair two, Map<String, List<byte[]>> way, Random random, Model model) throws Exception {
        var letters = model.receiver.keySet().stream().sorted().toList();
        if (letters.isEmpty()) return;
        var letter = letters.get(random.nextInt(letters.size()));
        var id = posts.lettered(two.to(), "IN", letter);
        var viewer = two.to().officer();
        var said = new Said(DAY, "林晓", "已经办理");
        var next = switch (String.valueOf(model.receiver.get(letter))) {
            case "SENT" -> random.nextInt(4) == 0 ? "REFUSED" : "RECEIVED";
            case "RECEIVED" -> "FED_BACK";
            default -> "";
        };
        if (next.isEmpty()) return;
        on(() -> {
            switch (next) {
                case "REFUSED" -> transfers.refuse(viewer, id, posts.version(id), said);
                case "RECEIVED" -> transfers.receive(viewer, id, posts.version(id), said);
                default -> {
                    transfers.conclude(viewer, id, posts.version(id), true, said);
                    transfers.feedBack(viewer, id, posts.version(id), said);
                }
            }
            return true;
        });
        model.receiver.put(letter, next);
        way.get("back").add(file(two.to(), posts.outgoing(two.to()).size() - 1));
    }

    private void check(Pair two, Model model) {
        assertThat(states(two.from(), "OUT")).isEqualTo(model.sender);
        assertThat(states(two.to(), "IN")).isEqualTo(model.receiver);
        model.sender.forEach((letter, state) -> {
            if (!state.equals("SENT"))
                assertThat(model.receiver).as("somebody has " + letter).containsKey(letter);
        });
        var last = model.came.isEmpty() ? 0 : model.came.last();
        var missing = IntStream.rangeClosed(1, last)
                .boxed()
                .filter(n -> !model.came.contains(n))
                .toList();
        var partner = partners.of(two.to().office()).getFirst();
        assertThat(inbox.gaps(partner)).isEqualTo(missing);
    }

    private Map<String, String> states(Hamlet at, String direction) {
        var all = new HashMap<String, String>();
        jdbc.sql("select letter, state from docking_transfer where office_code = :o and direction = :d")
                .param("o", at.office().code())
                .param("d", direction)
                .query(row -> {
                    all.put(row.getString(1), row.getString(2));
                });
        return all;
    }

    private Pair pair(String district) {
        var from = Hamlet.founded(district + "101", "石门", offices, jdbc);
        var to = Hamlet.founded(district + "102", "洲泉", offices, jdbc);
        posts.partner(to, "石门司法所", "OFFICE", "FILE", district + "101");
        return new Pair(from, to, posts.partner(from, "洲泉司法所", "OFFICE", "FILE", district + "102"));
    }

    private TransferId send(Pair two, String subject) throws Exception {
        return on(
                () -> transfers.send(two.from().officer(), Posts.letter(two.from(), two.partner(), DAY, "", subject)));
    }

    private byte[] file(Hamlet at, int index) {
        return inbox.download(at.officer(), posts.outgoing(at).get(index)).getValue();
    }

    private static byte[] bytes(Envelope it) {
        return tools.jackson.databind.json.JsonMapper.builder().build().writeValueAsBytes(it);
    }

    private void refused(Hamlet at, byte[] file, String why) {
        assertThatThrownBy(() -> on(() -> inbox.take(at.officer(), file)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private int count(Hamlet at) {
        return jdbc.sql("select count(*) from docking_package where office_code = :o")
                .param("o", at.office().code())
                .query(Integer.class)
                .single();
    }

    private static <T> T on(java.util.concurrent.Callable<T> work) throws Exception {
        return WorldClock.at(DAY.atTime(10, 0).atZone(WorldClock.CHINA).toInstant(), work);
    }
}
