package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Parish;
import cn.xingsuo.network.NewBody.Contact;
import cn.xingsuo.network.NewBody.Place;
import cn.xingsuo.network.Review.Verdict;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Subject;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.rating.measure.Evidence.Counted;
import cn.xingsuo.rating.measure.Evidence.LeftOut;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class StudiosActiveTest {
    private static final Period YEAR = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
    private final Bodies bodies;
    private final Mediators mediators;
    private final Studios studios;
    private final Mediations mediations;
    private final StudiosActive gauge;
    private final Offices offices;
    private final JdbcClient jdbc;

    StudiosActiveTest(
            Bodies bodies,
            Mediators mediators,
            Studios studios,
            Mediations mediations,
            StudiosActive gauge,
            Offices offices,
            JdbcClient jdbc) {
        this.bodies = bodies;
        this.mediators = mediators;
        this.studios = studios;
        this.mediations = mediations;
        this.gauge = gauge;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void aRoomIsActiveWhenEveryFullQuarterSinceItBeganHasACase() throws Exception {
        var parish = Parish.founded("995115101", offices, jdbc);
        var busy = room(parish, "医疗", "0401", LocalDate.of(2016, 5, 1));
        var idle = room(parish, "商会", "0413", LocalDate.of(2016, 5, 1));
        var young = room(parish, "校园", "0412", LocalDate.of(2017, 8, 2));
        room(parish, "旅游", "0408", LocalDate.of(2017, 11, 2));
        room(parish, "梅里镇", "0201", LocalDate.of(2016, 5, 1));
        for (int month : new int[] {2, 5, 8, 11}) accepted(parish, busy, LocalDate.of(2017, month, 10));
        for (int month : new int[] {1, 2, 4, 7}) accepted(parish, idle, LocalDate.of(2017, month, 10));
        accepted(parish, young, LocalDate.of(2017, 12, 31));

        assertThat(gauge.read(Subject.of(parish.office()), YEAR)).isEqualTo(Reading.share(2, 3));
        var evidence = gauge.evidence(Subject.of(parish.office()), YEAR, 10);
        assertThat(evidence.counted())
                .extracting(Counted::link, Counted::succeeded)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(busy.path(), true),
                        Tuple.tuple(idle.path(), false),
                        Tuple.tuple(young.path(), true));
        assertThat(evidence.leftOut())
                .singleElement()
                .extracting(LeftOut::reason)
                .isEqualTo("启用不足一个完整季度");
    }

    @Test
    void aStudioCountsByTheCasesItsMediatorHandlesUntilItIsTakenDown() throws Exception {
        var parish = Parish.founded("995115102", offices, jdbc);
        var officer = parish.officer();
        var town = room(parish, "竹溪镇", "0201", LocalDate.of(2010, 5, 1));
        var helper = new Township(parish.office());
        var who = mediators.register(officer, helper.person("施大妈", true, town));
        var day = LocalDate.of(2016, 6, 1);
        var form = new Application(town, who, "施大妈", "司法所", 3, 30, 9, day);
        var applied = studios.apply(officer, form);
        var named = studios.name(officer, studios.visit(officer, applied, day, "好"), day.plusDays(9), "竹1");
        assertThat(gauge.read(Subject.of(parish.office()), YEAR)).isEqualTo(Reading.share(0, 1));
        for (int month : new int[] {3, 6, 9, 12}) handled(accepted(parish, null, LocalDate.of(2017, month, 1)), who);
        assertThat(gauge.read(Subject.of(parish.office()), YEAR)).isEqualTo(Reading.share(1, 1));
        studios.review(officer, named, new Review(Verdict.TAKEN_DOWN, LocalDate.of(2017, 12, 30), "离任"));
        assertThat(gauge.read(Subject.of(parish.office()), YEAR).hasValue()).isFalse();
    }

    private BodyId room(Parish parish, String what, String type, LocalDate filed) {
        var name = what + "人民调解委员会";
        var form = new NewBody(parish.office(), type, name, Place.NONE, "镇人民政府", filed.minusDays(20), Contact.NONE);
        return bodies.adopt(parish.officer(), form, new Filing(what + parish.office(), filed))
                .id();
    }

    private MediationRef accepted(Parish parish, @org.jspecify.annotations.Nullable BodyId body, LocalDate on)
            throws Exception {
        var moment = on.atTime(LocalTime.NOON).atZone(WorldClock.CHINA).toInstant();
        return WorldClock.at(
                moment,
                () -> mediations.register(parish.officer(), parish.form(on).by(body)));
    }

    private void handled(MediationRef ref, MediatorId who) {
        jdbc.sql("""
                        insert into mediation_mediator (office_code, mediation_id, mediator_id, name, chosen, assigned_on, assigned_by)
                        select office_code, id, :who, '施大妈', false, accepted_on, 'x' from mediation where id = :id
                        """).param("who", who.id()).param("id", ref.id().id()).update();
    }
}
