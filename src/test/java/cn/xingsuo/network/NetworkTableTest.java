package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.network.NewBody.Place;
import cn.xingsuo.office.Offices;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.report.TableReading;
import cn.xingsuo.report.table.StatRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class NetworkTableTest {
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final Period YEAR = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    private final NetworkTable table;
    private final Bodies bodies;
    private final Elections elections;
    private final Mediators mediators;
    private final Trainings trainings;
    private final Records records;
    private final Offices offices;
    private final JdbcClient jdbc;

    NetworkTableTest(
            NetworkTable table,
            Bodies bodies,
            Elections elections,
            Mediators mediators,
            Trainings trainings,
            Records records,
            Offices offices,
            JdbcClient jdbc) {
        this.table = table;
        this.bodies = bodies;
        this.elections = elections;
        this.mediators = mediators;
        this.trainings = trainings;
        this.records = records;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void theFirstStatutoryTableFollowsFromTheRegisterAndAddsUp() {
        var town = Township.founded("995116101", offices, jdbc);
        var village = bodies.adopt(town.officer(), town.villageCommittee(0), new Filing("表1", Township.SET_UP));
        var seats = town.three(mediators);
        elections.elect(town.officer(), village, Township.election(JUNE, seats));
        var medical = bodies.adopt(
                town.officer(), town.body("0401", "医疗人民调解委员会", Place.NONE), new Filing("表2", Township.SET_UP));
        bodies.register(town.officer(), town.villageCommittee(1));
        var first = seats.getFirst().mediator();
        mediators.engage(town.officer(), new MediatorRef(first, 0), medical.id(), JUNE.plusDays(1));
        mediators.register(town.officer(), town.person("外聘", true, medical.id()));
        var session = new Trainings.Session(town.office(), "民法典", JUNE, BigDecimal.TWO, "区司法局");
        trainings.record(town.officer(), session, Set.of(first, seats.getLast().mediator()));
        records.commend(town.officer(), new MediatorRef(first, 1), line("CITY", null));
        records.relieve(town.officer(), new MediatorRef(first, 2), line("LOST_WORK", "320.50"));
        records.relieve(town.officer(), new MediatorRef(first, 3), line("MEDICAL", "100"));

        var read = new TableReading(table, town.office(), YEAR);
        read.reads(
                Map.of("BODIES", "2", "BODY_VILLAGE", "1", "TRADE_0401", "1", "MEDIATORS", "4", "PEOPLE_VILLAGE", "3"));
        read.reads(Map.of("PEOPLE_TRADE", "1", "WOMEN", "2", "SCHOOL_COLLEGE", "4", "TRAINED", "2", "COMMENDED", "1"));
        read.reads(Map.of("LOST_WORK", "320.50", "INJURED", "1", "KILLED", "0"));
        assertThat(table.sums()).hasSize(4);
        var behind = read.behind("PEOPLE_TRADE");
        assertThat(behind).extracting(StatRecord::title).containsExactly("外聘");
        assertThat(behind.getFirst().link()).startsWith("/mediation/mediators/");
    }

    private static Records.Line line(String code, @org.jspecify.annotations.Nullable String amount) {
        return new Records.Line(code, "", JUNE, amount == null ? null : new BigDecimal(amount), "年度");
    }
}
