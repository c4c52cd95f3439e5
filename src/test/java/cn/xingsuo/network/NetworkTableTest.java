package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.network.NewBody.Place;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.report.table.CellKey;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.StatColumn;
import cn.xingsuo.report.table.StatRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
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

        var scope = new Scope(town.office().code());
        var cells = table.cells(scope, YEAR).getOrDefault(town.office().code(), Cells.NONE);
        assertReads(cells, "BODIES", "2");
        assertReads(cells, "BODY_VILLAGE", "1");
        assertReads(cells, "TRADE_0401", "1");
        assertReads(cells, "MEDIATORS", "4");
        assertReads(cells, "PEOPLE_VILLAGE", "3");
        assertReads(cells, "PEOPLE_TRADE", "1");
        assertReads(cells, "WOMEN", "2");
        assertReads(cells, "SCHOOL_COLLEGE", "4");
        assertReads(cells, "TRAINED", "2");
        assertReads(cells, "COMMENDED", "1");
        assertReads(cells, "LOST_WORK", "320.50");
        assertReads(cells, "INJURED", "1");
        assertReads(cells, "KILLED", "0");
        assertThat(table.sums()).hasSize(4).allMatch(it -> it.holds(cells, StatColumn.TOTAL));
        var behind = table.records(new CellKey("PEOPLE_TRADE", StatColumn.TOTAL), scope, YEAR, 10);
        assertThat(behind).extracting(StatRecord::title).containsExactly("外聘");
        assertThat(behind.getFirst().link()).startsWith("/mediation/mediators/");
    }

    private static Records.Line line(String code, @org.jspecify.annotations.Nullable String amount) {
        return new Records.Line(code, "", JUNE, amount == null ? null : new BigDecimal(amount), "年度");
    }

    private static void assertReads(Cells cells, String row, String value) {
        assertThat(cells.counted(row, StatColumn.TOTAL)).as(row).isEqualByComparingTo(value);
    }
}
