package cn.xingsuo.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.rating.measure.Gauge;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@InTheHouse
class StaffTest {
    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private static final Period YEAR_2020 = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

    private final Staff staff;
    private final List<Gauge> gauges;
    private final OfficeId office = new OfficeId("990201" + NEXT.getAndIncrement());

    StaffTest(Staff staff, List<Gauge> gauges) {
        this.staff = staff;
        this.gauges = gauges;
    }

    @Test
    void anOfficeHasOneDirectorAtATime() {
        join("甲某", "Z1", "director", "2019-01-01");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> join("乙某", "Z1", "director", "2020-01-01"))
                .withMessageContaining("已有所长");
    }

    @Test
    void nobodyIsInTwoPostsAtOnce() {
        var member = join("甲某", "Z1", "officer", "2019-01-01");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> staff.reassign(
                        member, 0, new Assignment(office, "Z1", "deputy", "clerk", LocalDate.of(2018, 5, 1)), "提任"))
                .withMessageContaining("早于到岗日");
    }

    @Test
    void aStaleChangeIsRefused() {
        var member = join("甲某", "Z1", "officer", "2019-01-01");
        staff.reassign(member, 0, new Assignment(office, "Z1", "deputy", "clerk", LocalDate.of(2020, 5, 1)), "提任");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> staff.leave(member, 0, LocalDate.of(2020, 6, 1), "辞职"));
    }

    @Test
    void theMonthEndMinimumIsNotBetteredByBorrowingForTheInspectionDay() {
        join("甲某", "Z1", "director", "2019-01-01");
        join("乙某", "Z1", "officer", "2020-12-20");

        assertThat(read("staff.special-quota")).isEqualTo(2);
        assertThat(read("staff.special-quota-min")).isEqualTo(1);
    }

    @Test
    void whoIsLentOutIsNotOnDutyAndTheRecordSaysSo() {
        var member = join("甲某", "Z1", "officer", "2019-01-01");
        staff.absent(member, "lent", LocalDate.of(2020, 12, 1), null);

        assertThat(read("staff.special-quota")).isZero();
        var evidence = gauge("staff.special-quota").evidence(Subject.of(office), YEAR_2020, 10);
        assertThat(evidence.counted()).isEmpty();
        assertThat(evidence.leftOut()).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("甲某");
            assertThat(it.reason()).isEqualTo("借调外单位,不在岗");
        });
    }

    @Test
    void aLawDegreeCountsFromTheDayItWasCompleted() {
        var member = join("甲某", "Z3", "officer", "2019-01-01");
        join("乙某", "Z7", "mediator", "2019-01-01");
        staff.qualify(member, new Degree("20", "030101", LocalDate.of(2021, 6, 30)));

        assertThat(gauge("staff.law-share").read(Subject.of(office), YEAR_2020).numerator())
                .isZero();
        var later = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        var reading = gauge("staff.law-share").read(Subject.of(office), later);
        assertThat(reading.numerator()).isEqualByComparingTo("1");
        assertThat(reading.denominator()).as("part-time staff do not count").isEqualByComparingTo("1");
    }

    @Test
    void aVacancyIsCountedFromItsBeginningAndAStartedMonthCounts() {
        var member = join("甲某", "Z1", "director", "2019-01-01");
        staff.leave(member, 0, LocalDate.of(2019, 11, 14), "调任");
        join("乙某", "Z1", "director", "2020-03-16");

        var gauge = gauge("staff.director-vacant");
        assertThat(gauge.read(Subject.of(office), YEAR_2020).numerator()).isEqualByComparingTo("5");
        assertThat(gauge.evidence(Subject.of(office), YEAR_2020, 10).counted())
                .singleElement()
                .satisfies(it -> assertThat(it.title()).contains("2019-11-15", "2020-03-15"));
        var after = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        assertThat(gauge.read(Subject.of(office), after).numerator()).isZero();
    }

    @Test
    void theGroupedReadingsEqualTheSingleOnes() {
        join("甲某", "Z1", "director", "2019-01-01");
        join("乙某", "Z5", "mediator", "2019-01-01");

        for (var gauge : gauges.stream()
                .filter(it -> it.indicator().id().startsWith("staff."))
                .toList()) {
            var all = gauge.read(new cn.xingsuo.office.Scope("990201"), YEAR_2020);
            assertThat(all.getOrDefault(office.code(), gauge.empty()))
                    .as(gauge.indicator().id())
                    .isEqualTo(gauge.read(Subject.of(office), YEAR_2020));
        }
    }

    @Test
    void tomorrowIsNotRecordedToday() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> join(
                        "甲某",
                        "Z1",
                        "officer",
                        LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                .plusDays(1)
                                .toString()))
                .withMessageContaining("还没有到");
    }

    private MemberId join(String name, String category, String post, String since) {
        return staff.join(new Joining(
                new Particulars(name, null, null, null),
                1980,
                new Assignment(office, category, post, "clerk", LocalDate.parse(since))));
    }

    private int read(String indicator) {
        return gauge(indicator).read(Subject.of(office), YEAR_2020).numerator().intValueExact();
    }

    private Gauge gauge(String indicator) {
        return gauges.stream()
                .filter(it -> it.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
