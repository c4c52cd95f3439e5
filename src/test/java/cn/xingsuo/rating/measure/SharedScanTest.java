package cn.xingsuo.rating.measure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Scope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@InTheHouse
class SharedScanTest {
    private final SharedScan scan;
    private final List<Gauge> gauges;

    SharedScanTest(SharedScan scan, List<Gauge> gauges) {
        this.scan = scan;
        this.gauges = gauges;
    }

    @Test
    void aFigureReadTogetherWithOthersIsTheFigureReadAlone() {
        var district = new Scope("330411");
        for (var day : List.of(LocalDate.of(2014, 12, 31), LocalDate.of(2020, 2, 29), LocalDate.of(2025, 6, 30))) {
            var together = scan.read(gauges, district, Period.yearTo(day));
            for (var gauge : gauges)
                assertThat(together.get(gauge.indicator().id()))
                        .as(gauge.indicator().id() + " on " + day)
                        .isEqualTo(gauge.read(district, Period.yearTo(day)));
        }
        assertThat(scan.read(gauges, district, Period.yearTo(LocalDate.of(2014, 12, 31)))
                        .get("mediation.success-rate"))
                .as("the demonstration district has cases to compare")
                .hasSize(6);
    }

    @Test
    void sumsByMonthNeverDifferFromTheirRecordsWhereverThePeriodCutsAMonth() {
        var district = new Scope("330411");
        var entry = gauges.stream()
                .filter(it -> it.indicator().id().equals("mediation.timely-entry"))
                .toList();
        for (int day = 1; day <= 28; day += 9) {
            var period = new Period(LocalDate.of(2014, 2, day), LocalDate.of(2014, 9, 29 - day));
            var read = requireNonNull(scan.read(entry, district, period).get("mediation.timely-entry"));
            assertThat(read)
                    .as("%s", period)
                    .hasSize(6)
                    .isEqualTo(entry.getFirst().read(district, period));
        }
    }

    @Test
    void gaugesOverOneRelationShareOnePass() {
        var passes = gauges.stream()
                .filter(it ->
                        it instanceof SqlGauge gauge && gauge.draft().pass().equals("office_code of mediation"))
                .count();
        assertThat(passes).isGreaterThan(3);
    }
}
