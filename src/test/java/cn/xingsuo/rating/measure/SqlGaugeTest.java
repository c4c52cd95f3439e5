package cn.xingsuo.rating.measure;

import static cn.xingsuo.office.SubjectKind.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 表述口径 — whatever the rows: the grouped query, the single reading and the evidence say the same. */
@InTheHouse
class SqlGaugeTest {
    private static final Period YEAR = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
    private final JdbcClient jdbc;

    SqlGaugeTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 示例口径. */
    static class Sample extends SqlGauge {
        Sample(GaugeDraft draft, JdbcClient jdbc) {
            super(draft);
            use(jdbc);
        }
    }

    private Sample share(String rows) {
        return new Sample(
                SqlGauge.gauge("test.share", "比例", Unit.PERCENT, OFFICE)
                        .from(rows)
                        .dated("ended_on")
                        .counts("outcome in ('AGREEMENT', 'IMPASSE')")
                        .succeeds("outcome = 'AGREEMENT'")
                        .leavesOut("outcome = 'WITHDRAWN'", "当事人撤回,不计入")
                        .leavesOut("ended_on is null", "尚未办结")
                        .titled("'第' || id || '号'")
                        .links("/mediation/cases/{number}"),
                jdbc);
    }

    @Test
    void theThreeStatementsAgreeOnWhateverRows() {
        for (int seed = 0; seed < 25; seed++) {
            var rows = rows(new Random(seed));
            for (var gauge : List.of(share(rows), count(rows), amount(rows), state(rows), lowest(rows))) {
                var grouped = gauge.read(new Scope("99"), YEAR);
                for (var office : List.of("990000001", "990000002", "990000003", "990000004")) {
                    var single = gauge.read(new Subject(OFFICE, office), YEAR);
                    assertThat(grouped.getOrDefault(office, gauge.empty())).isEqualTo(single);
                    agrees(gauge, single, gauge.evidence(new Subject(OFFICE, office), YEAR, 1000));
                }
            }
        }
    }

    private static void agrees(Gauge gauge, Reading reading, Evidence evidence) {
        if (gauge.indicator().id().equals("test.amount")) return;
        var succeeded =
                evidence.counted().stream().filter(Evidence.Counted::succeeded).count();
        if (!reading.hasValue()) assertThat(evidence.counted()).isEmpty();
        else assertThat(reading.numerator().longValueExact()).isEqualTo(succeeded);
        if (gauge.indicator().unit() == Unit.PERCENT && reading.hasValue())
            assertThat(reading.denominator().longValueExact())
                    .isEqualTo(evidence.counted().size());
        assertThat(evidence.more()).isFalse();
    }

    @Test
    void aRecordIsCountedOrLeftOutWithItsReasonNeverBoth() {
        var gauge = share(
                "(values ('1','990000001',date '2014-03-01','AGREEMENT','新〔2014〕1号'), ('2','990000001',date '2014-03-02','WITHDRAWN','b'),"
                        + " ('3','990000001',date '2015-03-02','IMPASSE','c')) as m(id,office_code,ended_on,outcome,number)");

        var evidence = gauge.evidence(new Subject(OFFICE, "990000001"), YEAR, 10);

        assertThat(evidence.counted())
                .containsExactly(new Evidence.Counted(
                        "1", "第1号", "/mediation/cases/%E6%96%B0%E3%80%942014%E3%80%951%E5%8F%B7", true));
        assertThat(evidence.leftOut())
                .containsExactly(new Evidence.LeftOut("2", "第2号", "/mediation/cases/b", "当事人撤回,不计入"));
    }

    @Test
    void longListsSayThatThereIsMore() {
        var evidence = share(rows(new Random(1))).evidence(new Subject(OFFICE, "990000001"), YEAR, 2);

        assertThat(evidence.counted()).hasSize(2);
        assertThat(evidence.more()).isTrue();
    }

    @Test
    void nothingToCountIsNotApplicableForAShareAndZeroForACount() {
        var none =
                "(select '' as id, '' as office_code, date '2014-01-01' as ended_on, '' as outcome, '' as number where false) m";

        assertThat(share(none).read(new Subject(OFFICE, "990000001"), YEAR).state())
                .isEqualTo(Reading.State.NOT_APPLICABLE);
        assertThat(count(none).read(new Subject(OFFICE, "990000001"), YEAR)).isEqualTo(Reading.count(0));
    }

    @Test
    void theLowestMonthEndCountsAMonthWithNobodyAsNought() {
        var people =
                "(values ('a','990000001',date '2014-02-01',null::date), ('b','990000001',date '2013-01-01',date '2014-06-15'))"
                        + " as p(id,office_code,since,until)";
        var gauge = new Sample(
                SqlGauge.gauge("test.lowest", "最少人数", Unit.PEOPLE, OFFICE)
                        .from(people)
                        .asOf("since", "until")
                        .lowestAtMonthEnds(),
                jdbc);

        assertThat(gauge.read(new Subject(OFFICE, "990000001"), YEAR)).isEqualTo(Reading.count(1));
        assertThat(gauge.read(new Subject(OFFICE, "990000001"), new Period(LocalDate.of(2012, 11, 1), YEAR.to())))
                .isEqualTo(Reading.count(0));
    }

    @Test
    void aDefinitionWithoutADateIsRefusedWhenItIsSaid() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new Sample(SqlGauge.gauge("x", "无", Unit.CASES, OFFICE).from("y"), jdbc))
                .withMessageContaining("dated");
    }

    private Sample count(String rows) {
        return new Sample(
                SqlGauge.gauge("test.count", "件数", Unit.CASES, OFFICE)
                        .from(rows)
                        .dated("ended_on")
                        .counts("outcome <> 'WITHDRAWN'"),
                jdbc);
    }

    private Sample amount(String rows) {
        return new Sample(
                SqlGauge.gauge("test.amount", "均量", Unit.NUMBER, OFFICE)
                        .from(rows)
                        .dated("ended_on")
                        .sums("length(outcome)", "1"),
                jdbc);
    }

    private Sample state(String rows) {
        return new Sample(
                SqlGauge.gauge("test.state", "在册", Unit.PEOPLE, OFFICE)
                        .from(rows)
                        .asOf("ended_on - 100", "ended_on")
                        .leavesOut("outcome = 'IMPASSE'", "不计"),
                jdbc);
    }

    private Sample lowest(String rows) {
        return new Sample(
                SqlGauge.gauge("test.low", "最少", Unit.PEOPLE, OFFICE)
                        .from(rows)
                        .asOf("ended_on - 100", "ended_on")
                        .succeeds("ended_on - 50 <= :to")
                        .lowestAtMonthEnds(),
                jdbc);
    }

    private static String rows(Random random) {
        var rows = new ArrayList<String>();
        var outcomes = List.of("'AGREEMENT'", "'IMPASSE'", "'WITHDRAWN'", "null");
        for (int i = 0; i < 60; i++) {
            var on = LocalDate.of(2013, 10, 1).plusDays(random.nextInt(500));
            rows.add("('%d','99000000%d',%s,%s,'n%d')"
                    .formatted(
                            i,
                            1 + random.nextInt(3),
                            random.nextInt(9) == 0 ? "null" : "date '" + on + "'",
                            outcomes.get(random.nextInt(4)),
                            i));
        }
        return "(values " + String.join(",", rows) + ") as m(id,office_code,ended_on,outcome,number)";
    }
}
