package cn.xingsuo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.network.CoverageGauges;
import cn.xingsuo.network.CoverageGauges.Reach;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
@DisabledIfSystemProperty(named = "xingsuo.demo-stories", matches = "false")
class NetworkChapterTest {
    private static final Scope DISTRICT = new Scope("330411");
    private final CoverageGauges gauges;
    private final Mediators mediators;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final Clock clock;

    NetworkChapterTest(CoverageGauges gauges, Mediators mediators, Offices offices, JdbcClient jdbc, Clock clock) {
        this.gauges = gauges;
        this.mediators = mediators;
        this.offices = offices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void everyPoliceStationIsLinkedAndAllVillagesButThreeAreCovered() {
        var reaches = gauges.all(DISTRICT, today(), 50);
        assertThat(reaches).extracting(Reach::kind).containsExactly("village", "enterprise", "station");
        assertThat(reaches.getFirst().uncovered()).hasSize(3);
        assertThat(reaches.get(1).uncovered()).isNotEmpty();
        assertThat(reaches.get(2).uncovered()).isEmpty();
        assertThat(gauges.all(DISTRICT, LocalDate.of(2014, 12, 31), 50)
                        .getFirst()
                        .uncovered())
                .hasSize(3);
    }

    @Test
    void everyOfficeHasMediatorsAndTheOneWhoSignsInIsAmongThem() {
        for (var office : offices.in(DISTRICT, today()))
            assertThat(mediators.active(office, today())).as(office.code()).hasSizeGreaterThan(10);
        assertThat(mediators.byAccount("wjj.tiaojie")).isPresent();
    }

    @Test
    void studiosStandInEveryState() {
        assertThat(jdbc.sql("select distinct state from network_studio where office_code like '330411%'")
                        .query(String.class)
                        .list())
                .contains("APPLIED", "VISITED", "NAMED", "CORRECTING", "TAKEN_DOWN");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
