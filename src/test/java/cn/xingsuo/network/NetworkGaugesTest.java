package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.network.NewBody.Place;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Evidence.Counted;
import cn.xingsuo.rating.measure.Evidence.LeftOut;
import cn.xingsuo.rating.measure.Gauge;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class NetworkGaugesTest {
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
    private final Bodies bodies;
    private final Coverage coverage;
    private final VillageCommittees villages;
    private final EnterpriseCommittees enterprises;
    private final PoliceLinks police;
    private final Offices offices;
    private final JdbcClient jdbc;

    NetworkGaugesTest(
            Bodies bodies,
            Coverage coverage,
            VillageCommittees villages,
            EnterpriseCommittees enterprises,
            PoliceLinks police,
            Offices offices,
            JdbcClient jdbc) {
        this.bodies = bodies;
        this.coverage = coverage;
        this.villages = villages;
        this.enterprises = enterprises;
        this.police = police;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void aVillageIsCoveredOnceItsCommitteeIsFiledAndUntilItIsClosed() {
        var town = Township.founded("995113101", offices, jdbc);
        var filed = bodies.adopt(town.officer(), town.villageCommittee(0), new Filing("村1", APRIL));
        bodies.register(town.officer(), town.villageCommittee(1));
        bodies.close(town.section(), filed, APRIL.plusYears(2), "合并");

        reads(villages, town, APRIL.minusDays(1), 0, 3);
        reads(villages, town, APRIL, 1, 3);
        reads(villages, town, APRIL.plusYears(2), 0, 3);
        var evidence = villages.evidence(Subject.of(town.office()), year(APRIL), 10);
        assertThat(evidence.counted())
                .filteredOn(Counted::succeeded)
                .extracting(Counted::title, Counted::link)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("荷花村", "/mediation/coverage/village/" + town.village(0)));
        assertThat(evidence.leftOut()).extracting(LeftOut::title).containsExactly("工业园区");
        assertThat(villages.read(new Scope("995113"), year(APRIL))
                        .get(town.office().code()))
                .isEqualTo(Reading.share(1, 3));
    }

    @Test
    void anEnterpriseCountsFromTwoHundredWorkersOnTheDay() {
        var town = Township.founded("995113102", offices, jdbc);
        var big = coverage.enterprise(town.officer(), town.office(), "梅里纺织有限公司", Township.SET_UP, 200);
        coverage.enterprise(town.officer(), town.office(), "小作坊", Township.SET_UP, 199);
        var growing = coverage.enterprise(town.officer(), town.office(), "新材料公司", Township.SET_UP, 50);
        coverage.recount(town.officer(), growing, APRIL.plusDays(1), 500);
        bodies.adopt(
                town.officer(), town.body("0300", "梅里纺织人民调解委员会", new Place(null, big, null)), new Filing("企1", APRIL));
        reads(enterprises, town, APRIL, 1, 1);
        reads(enterprises, town, APRIL.plusDays(1), 1, 2);
        assertThat(enterprises
                        .evidence(Subject.of(town.office()), year(APRIL), 10)
                        .leftOut())
                .extracting(LeftOut::title, LeftOut::reason)
                .contains(org.assertj.core.groups.Tuple.tuple("小作坊", "职工人数没有达到规模企业的标准"));
        coverage.endEnterprise(town.officer(), big, APRIL.plusDays(30));
        reads(enterprises, town, APRIL.plusDays(31), 0, 1);
    }

    @Test
    void everyPoliceStationIsToHaveAStationedRoom() {
        var town = Township.founded("995113103", offices, jdbc);
        var one = coverage.station(town.officer(), town.office(), "梅里派出所", Township.SET_UP);
        coverage.station(town.officer(), town.office(), "水上派出所", Township.SET_UP);
        bodies.adopt(
                town.officer(), town.body("0501", "驻梅里派出所人民调解室", new Place(null, null, one)), new Filing("警1", APRIL));
        reads(police, town, APRIL, 1, 2);
        assertThat(police.read(
                                Subject.of(Township.founded("995113104", offices, jdbc)
                                        .office()),
                                year(APRIL))
                        .hasValue())
                .isFalse();
    }

    private static void reads(Gauge gauge, Township town, LocalDate on, long numerator, long denominator) {
        assertThat(gauge.read(Subject.of(town.office()), year(on)))
                .as(gauge.indicator().id() + " on " + on)
                .isEqualTo(Reading.share(numerator, denominator));
    }

    private static Period year(LocalDate on) {
        return Period.yearTo(on);
    }
}
