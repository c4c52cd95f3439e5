package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.Outcome.Failure;
import cn.xingsuo.mediation.Outcome.OralAgreement;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.report.table.CellKey;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.HardSum;
import cn.xingsuo.report.table.StatRecord;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table 2: its sums, its records, and that it says what the gauges say. */
@InTheHouse
class CaseTableTest {
    private static final Period MARCH = new Period(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 3, 31));
    private final CaseTable table;
    private final AcceptedCases accepted;
    private final SuccessRate rate;
    private final Mediations mediations;
    private final Fulfilment fulfilment;
    private final Judgments judgments;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final Parish parish;

    CaseTableTest(
            CaseTable table,
            AcceptedCases accepted,
            SuccessRate rate,
            Mediations mediations,
            Fulfilment fulfilment,
            Judgments judgments,
            JdbcClient jdbc,
            Offices offices) {
        this.table = table;
        this.accepted = accepted;
        this.rate = rate;
        this.mediations = mediations;
        this.fulfilment = fulfilment;
        this.judgments = judgments;
        this.offices = offices;
        this.jdbc = jdbc;
        parish = Parish.founded("990480101", offices, jdbc);
    }

    @BeforeEach
    void sixCases() throws Exception {
        if (count() > 0) return;
        var officer = parish.officer();
        written(entered("NEIGHBOUR", 3), 10);
        var paid = written(entered("FAMILY", 4), 12);
        at(20, () -> fulfilment.perform(officer, paid, new Performance(day(20), "FULFILLED", "")));
        var oral = entered("HOUSING", 5);
        at(14, () -> mediations.conclude(officer, oral, new OralAgreement(day(14), "赔礼道歉", day(20))));
        var failed = entered("OTHER", 6);
        at(
                15,
                () -> mediations.conclude(
                        officer, failed, new Failure(day(15), "NO_AGREEMENT", Set.of("LAWSUIT"), "差距过大")));
        var left = entered("OTHER", 7);
        at(16, () -> mediations.conclude(officer, left, new Outcome.Withdrawal(day(16), "自行和解")));
        entered("TRAFFIC", 31);
    }

    @Test
    void every_sum_holds_and_a_missing_kind_breaks_it() {
        var cells = cells(parish.office().code());
        for (var sum : table.sums())
            for (var column : table.columns())
                assertThat(sum.holds(cells, column.id())).as(sum.title()).isTrue();
        var without = new HardSum("少一类", "accepted", List.of("kind.NEIGHBOUR", "kind.FAMILY"));
        assertThat(without.holds(cells, "ALL")).isFalse();
    }

    @Test
    void every_cell_opens_exactly_the_records_it_counts() {
        for (var office : List.of(parish.office().code(), "330411")) {
            var scope = new Scope(office);
            var cells = cells(office);
            for (var row : table.rows()) {
                if (!row.isCounted()) continue;
                for (var column : table.columns()) {
                    var records = table.records(new CellKey(row.id(), column.id()), scope, MARCH, 100_000);
                    var sum = records.stream().map(StatRecord::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(sum)
                            .as(office + " " + row.title() + " " + column.title())
                            .isEqualByComparingTo(cells.counted(row.id(), column.id()));
                }
            }
        }
    }

    @Test
    void the_table_and_the_gauges_say_the_same() {
        var cells = cells(parish.office().code());
        var subject = Subject.of(parish.office());
        assertThat(cells.counted("accepted", "ALL"))
                .isEqualByComparingTo(accepted.read(subject, MARCH).numerator())
                .isEqualByComparingTo("6");
        var reading = rate.read(subject, MARCH);
        assertThat(cells.counted("success", "ALL"))
                .isEqualByComparingTo(reading.numerator())
                .isEqualByComparingTo("3");
        assertThat(cells.counted("concluded", "ALL"))
                .isEqualByComparingTo(reading.denominator())
                .isEqualByComparingTo("4");
        var share = table.rows().stream()
                .filter(it -> it.id().equals("success-rate"))
                .findFirst()
                .orElseThrow();
        assertThat(cells.of(share, "ALL")).isEqualByComparingTo("75.0");
        assertThat(cells.of(share, "STATIONED")).isNull();
    }

    @Test
    void all_records_of_the_table_name_each_line_they_count_in() {
        var all = table.records(null, new Scope(parish.office().code()), MARCH, 1000);
        assertThat(all.stream().filter(it -> it.rows().contains("kind.TRAFFIC")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.rows())
                            .contains("accepted", "source.APPLICATION", "people")
                            .doesNotContain("concluded");
                    assertThat(it.link()).startsWith("/mediation/cases/");
                    assertThat(it.changed()).isNotNull();
                });
    }

    @Test
    void a_scope_never_counts_its_neighbour() {
        assertThat(table.cells(new Scope("990480102"), MARCH)).isEmpty();
        assertThat(table.records(new CellKey("accepted", "ALL"), new Scope("990480102"), MARCH, 10))
                .isEmpty();
    }

    @Test
    void what_courts_said_of_agreements_is_counted_once_each() throws Exception {
        var other = Parish.founded("990480103", offices, jdbc);
        var worked = List.of("UPHELD", "CHANGED", "UPHELD");
        for (int i = 0; i < worked.size(); i++) {
            var result = worked.get(i);
            var number = "(2014)嘉秀民初字第 %d 号".formatted(i + 1);
            var ref = written(other.officer(), entered(other, "NEIGHBOUR", 3), 10);
            var said = new Judgment(day(20 + i), result, "秀洲区人民法院", number);
            var after = at(25, () -> judgments.record(other.officer(), ref, said));
            refused("已经登记", () -> at(26, () -> judgments.record(other.officer(), after, said)));
        }
        var early = written(other.officer(), entered(other, "FAMILY", 3), 10);
        refused(
                "早于达成协议日期",
                () -> at(25, () -> judgments.record(other.officer(), early, new Judgment(day(9), "VOID", "法院", "1"))));
        var open = entered(other, "FAMILY", 3);
        refused(
                "没有达成协议",
                () -> at(25, () -> judgments.record(other.officer(), open, new Judgment(day(9), "VOID", "法院", "1"))));
        var cells = cells("990480103");
        assertThat(List.of("judged", "judged.UPHELD", "judged.CHANGED", "judged.REVOKED", "judged.VOID"))
                .extracting(it -> cells.counted(it, "ALL").intValueExact())
                .containsExactly(3, 2, 1, 0, 0);
        assertThat(table.records(new CellKey("judged.UPHELD", "ALL"), new Scope("990480103"), MARCH, 10))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.link()).startsWith("/mediation/cases/"));
        assertThat(table.sums())
                .allSatisfy(
                        it -> assertThat(it.holds(cells, "ALL")).as(it.title()).isTrue());
    }

    private static void refused(String because, Callable<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::call)
                .satisfies(it -> assertThat(it.text()).contains(because));
    }

    private Cells cells(String prefix) {
        return table.cells(new Scope(prefix), MARCH).values().stream().reduce(Cells.NONE, Cells::plus);
    }

    private long count() {
        return jdbc.sql("select count(*) from mediation where office_code = :office")
                .param("office", parish.office().code())
                .query(Long.class)
                .single();
    }

    private MediationRef entered(String category, int day) throws Exception {
        return entered(parish, category, day);
    }

    private MediationRef entered(Parish parish, String category, int day) throws Exception {
        var form = parish.form("张三丰", "李四光", parish.dispute(category, "对方新建围墙致院内积水,要求恢复排水"), day(day), Parish.BOTH);
        return at(day, () -> mediations.register(parish.officer(), form));
    }

    private MediationRef written(MediationRef ref, int day) throws Exception {
        return written(parish.officer(), ref, day);
    }

    private MediationRef written(Viewer officer, MediationRef ref, int day) throws Exception {
        var agreement = new WrittenAgreement(day(day), "李四光恢复排水,双方今后和睦相处", day(day), day(day).plusDays(10));
        return at(day, () -> mediations.conclude(officer, ref, agreement));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2014, 3, day);
    }

    private static <T> T at(int day, Callable<T> work) throws Exception {
        return WorldClock.at(
                day(day).atTime(LocalTime.NOON).atZone(WorldClock.CHINA).toInstant(), work);
    }
}
