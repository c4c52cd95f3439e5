package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.report.TableReading;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.StatColumn;
import cn.xingsuo.report.table.StatRecord;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;

@InTheHouse
class FundsTest {
    private static final Period YEAR = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private final Funds funds;
    private final NetworkTable table;
    private final Bodies bodies;
    private final Offices offices;
    private final JdbcClient jdbc;

    FundsTest(Funds funds, NetworkTable table, Bodies bodies, Offices offices, JdbcClient jdbc) {
        this.funds = funds;
        this.table = table;
        this.bodies = bodies;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void theFundsOfTheFirstTableAreThoseOfTheWorkedExample() throws IOException {
        var town = Township.founded("995121101", offices, jdbc);
        var body = village(town, 0);
        var example = example();
        for (var it : example.grants()) {
            var to = it.get("to").equals("BODY") ? body.id() : null;
            var grant = new Grant(
                    text(it, "kind"), to, LocalDate.parse(text(it, "day")), money(it), "区财政局", text(it, "document"));
            var id = funds.record(town.officer(), town.office(), grant);
            if ("struck".equals(it.get("then"))) funds.cancel(town.officer(), new FundRef(id, 0), "重复入账");
        }
        var read = new TableReading(table, town.office(), YEAR);
        read.reads(example.table());
        var behind = read.behind("FUND_MEDIATOR");
        assertThat(behind)
                .extracting(StatRecord::title, it -> it.amount().toPlainString())
                .containsExactly(tuple("补贴1号", "3600.50"), tuple("补贴2号", "400.00"));
        assertThat(behind).allMatch(it -> it.link().startsWith("/mediation/funds/"));
    }

    @Test
    void aCorrectionChangesTheFigureAndKeepsWhatStoodBefore() {
        var town = Township.founded("995121102", offices, jdbc);
        var id = funds.record(town.officer(), town.office(), guidance("100", "指1号"));
        refused("没有改动", () -> funds.correct(town.officer(), new FundRef(id, 0), guidance("100.00", "指1号"), "错了"));
        refused("没有填写", () -> funds.correct(town.officer(), new FundRef(id, 0), guidance("120", "指1号"), " "));
        funds.correct(town.officer(), new FundRef(id, 0), guidance("120", "指1号"), "少写二十元");
        assertThat(cells(town).counted("FUND_GUIDANCE", StatColumn.TOTAL)).isEqualByComparingTo("120");
        var notes = jdbc.sql("select note from network_fund_event where fund_id = :id order by id")
                .param("id", id.id())
                .query(String.class)
                .list();
        assertThat(notes).hasSize(2);
        assertThat(notes.getLast()).contains("少写二十元", "更正前", "100.00 元");
        var trail = jdbc.sql("select details::text from trail where act = 'network.fund-corrected' and subject = :id")
                .param("id", id.ref())
                .query(String.class)
                .single();
        assertThat(trail).contains("少写二十元", "120.00");
        assertThatThrownBy(() -> funds.cancel(town.officer(), new FundRef(id, 0), "x"))
                .isInstanceOf(Stale.class);
        funds.cancel(town.officer(), new FundRef(id, 1), "不是本所的钱");
        assertThat(cells(town).counted("FUNDS", StatColumn.TOTAL)).isZero();
        refused("已经作废", () -> funds.cancel(town.officer(), new FundRef(id, 2), "再作废"));
        funds.record(town.officer(), town.office(), guidance("120", "指1号"));
    }

    @Test
    void whatCannotBeTrueIsRefusedWithWhyAndWhatToDo() {
        var town = Township.founded("995121103", offices, jdbc);
        var other = Township.founded("995121104", offices, jdbc);
        var own = village(town, 0).id();
        var theirs = village(other, 0).id();
        refused(town, "大于 0 元", grant("GUIDANCE", null, JUNE, "-5"));
        refused(town, "大于 0 元", grant("GUIDANCE", null, JUNE, "0"));
        refused(town, "两位小数", grant("GUIDANCE", null, JUNE, "10.005"));
        refused(town, "太大", grant("GUIDANCE", null, JUNE, "1e900000000"));
        refused(town, "晚于今天", grant("GUIDANCE", null, LocalDate.of(2999, 1, 1), "5"));
        refused(town, "从 2007-07-01 起", grant("GUIDANCE", null, LocalDate.of(201, 3, 1), "5"));
        refused(town, "没有选择", grant("TEA", null, JUNE, "5"));
        refused(town, "请选择收到这笔钱的组织", grant("COMMITTEE", null, JUNE, "5"));
        refused(town, "不拨给调解组织", grant("GUIDANCE", own, JUNE, "5"));
        refused(town, "早于调解组织的设立日期", grant("COMMITTEE", own, Township.SET_UP.minusDays(1), "5"));
        refused("不属于这个司法所", () -> funds.record(town.section(), town.office(), grant("COMMITTEE", theirs, JUNE, "5")));
        assertThatThrownBy(() -> funds.record(town.officer(), town.office(), grant("COMMITTEE", theirs, JUNE, "5")))
                .isInstanceOf(NoSuchBody.class);
        assertThatThrownBy(() -> funds.record(town.officer(), other.office(), grant("GUIDANCE", null, JUNE, "5")))
                .isInstanceOf(NotFound.class);
        var kept = funds.record(town.officer(), town.office(), grant("COMMITTEE", own, JUNE, "5"));
        refused(town, "已经登记过", grant("COMMITTEE", own, JUNE, "7"));
        assertThatThrownBy(() -> funds.cancel(other.officer(), new FundRef(kept, 0), "x"))
                .isInstanceOf(NoSuchFund.class);
        assertThat(cells(town).counted("FUNDS", StatColumn.TOTAL)).isEqualByComparingTo("5");
    }

    private record Example(List<Map<String, Object>> grants, Map<String, String> table) {}

    @SuppressWarnings("unchecked")
    private static Example example() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FundsTest.class.getResourceAsStream("/examples/network/funds.yaml"))) {
            Map<String, Object> it = new Yaml().load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var figures = new java.util.LinkedHashMap<String, String>();
            ((Map<String, Object>) it.get("table")).forEach((row, figure) -> figures.put(row, figure.toString()));
            return new Example((List<Map<String, Object>>) it.get("grants"), figures);
        }
    }

    private static String text(Map<String, Object> it, String key) {
        return String.valueOf(it.get(key));
    }

    private static BigDecimal money(Map<String, Object> it) {
        return new BigDecimal(text(it, "amount"));
    }

    private static Grant guidance(String amount, String document) {
        return new Grant("GUIDANCE", null, JUNE, new BigDecimal(amount), "区财政局", document);
    }

    private static Grant grant(String kind, @Nullable BodyId body, LocalDate on, String amount) {
        return new Grant(kind, body, on, new BigDecimal(amount), "区财政局", "财1号");
    }

    private BodyRef village(Township town, int n) {
        return bodies.adopt(
                town.officer(), town.villageCommittee(n), new Filing("款" + town.office() + n, Township.SET_UP));
    }

    private Cells cells(Township town) {
        return new TableReading(table, town.office(), YEAR).cells();
    }

    private void refused(Township town, String words, Grant grant) {
        refused(words, () -> funds.record(town.officer(), town.office(), grant));
    }

    private static void refused(String words, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(java.text.MessageFormat.format(
                                        it.text(), it.arguments().toArray()))
                                .contains(words));
    }
}
