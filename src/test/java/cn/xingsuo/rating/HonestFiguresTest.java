package cn.xingsuo.rating;

import static cn.xingsuo.office.SubjectKind.OFFICE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.GaugeDraft;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 数据诚信 — few cases vouch for little, and splitting a case gains nothing. */
@InTheHouse
class HonestFiguresTest {
    private static final Period YEAR = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
    private static final int ATTEMPTS = 1_000;
    private static final int PARTS = 5;
    private final LowerBounds bounds;
    private final JdbcClient jdbc;

    HonestFiguresTest(LowerBounds bounds, JdbcClient jdbc) {
        this.bounds = bounds;
        this.jdbc = jdbc;
    }

    /** Reference values: R, binom::binom.confint(x, n, methods = "wilson"). */
    @ParameterizedTest
    @CsvSource({"2, 2, 34.24", "196, 200, 94.97", "0, 10, 0.00", "10, 10, 72.25", "1, 1, 20.65", "30, 50, 46.18"})
    void the_bound_is_wilsons(long cases, long of, BigDecimal atLeast) {
        assertThat(bounds.of(Reading.share(cases, of), Unit.PERCENT)).isEqualByComparingTo(atLeast);
    }

    @Test
    void two_of_two_does_not_beat_196_of_200() {
        assertThat(Reading.share(2, 2).quotient())
                .isGreaterThan(Reading.share(196, 200).quotient());
        assertThat(bound(Reading.share(2, 2))).isLessThan(bound(Reading.share(196, 200)));
    }

    @Test
    void what_is_no_share_has_no_bound() {
        assertThat(bounds.of(Reading.count(7), Unit.CASES)).isNull();
        assertThat(bounds.of(Reading.noData("无"), Unit.PERCENT)).isNull();
        assertThat(bounds.of(Reading.share(3, 2), Unit.PERCENT)).isNull();
    }

    /** One matter of one office: its parties, and how it ended. */
    private record Matter(String pair, boolean succeeded) {}

    @Test
    void splitting_one_case_into_five_never_raises_the_protected_score() {
        var random = new Random(20260401);
        var before = new ArrayList<List<Matter>>();
        var after = new ArrayList<List<Matter>>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var cases = new ArrayList<Matter>();
            var count = 1 + random.nextInt(40);
            for (int i = 0; i < count; i++) cases.add(new Matter("pair " + i, random.nextInt(10) < 8));
            before.add(List.copyOf(cases));
            var split = cases.remove(random.nextInt(count));
            for (int i = 0; i < PARTS; i++)
                cases.add(new Matter(split.pair(), split.succeeded() || i > 0 && random.nextBoolean()));
            after.add(cases);
        }
        var honest = readings(before);
        var split = readings(after);
        int officialRises = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var office = office(attempt);
            var was = requireNonNull(honest.guarded().get(office));
            var is = requireNonNull(split.guarded().get(office));
            assertThat(bound(is)).as(office).isLessThanOrEqualTo(bound(was));
            if (requireNonNull(split.official().get(office))
                            .quotient()
                            .compareTo(requireNonNull(honest.official().get(office))
                                    .quotient())
                    > 0) officialRises++;
        }
        assertThat(officialRises)
                .as("splitting does raise the official rate; that is why the other one is shown")
                .isPositive();
    }

    private record Both(Map<String, Reading> official, Map<String, Reading> guarded) {}

    private Both readings(List<List<Matter>> offices) {
        var rows = new StringBuilder();
        for (int i = 0; i < offices.size(); i++)
            for (var it : offices.get(i)) rows.append("%s|%s|%s;".formatted(office(i), it.pair(), it.succeeded()));
        var relation = """
                (select row_number() over () as id, split_part(line, '|', 1) as office_code, split_part(line, '|', 2) as pair,
                        split_part(line, '|', 3) = 'true' as good, date '2014-06-01' as ended_on
                 from regexp_split_to_table('%s', ';') line where line <> '') matter
                """.formatted(rows);
        var gauge = new Gauge(
                Gauge.draft().from(relation).dated("ended_on").succeeds("good").sameAs("pair"), jdbc);
        return new Both(gauge.read(Scope.NATION, YEAR), gauge.guarded(Scope.NATION, YEAR));
    }

    private static String office(int attempt) {
        return String.valueOf(995_000_000 + attempt);
    }

    private BigDecimal bound(Reading reading) {
        return requireNonNull(bounds.of(reading, Unit.PERCENT));
    }

    /** 示例口径. */
    private static final class Gauge extends SqlGauge {
        static GaugeDraft draft() {
            return gauge("test.split", "比例", Unit.PERCENT, OFFICE);
        }

        Gauge(GaugeDraft draft, JdbcClient jdbc) {
            super(draft);
            use(jdbc);
        }
    }
}
