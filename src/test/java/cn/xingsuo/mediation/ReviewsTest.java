package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.job.Progress;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Subject;
import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.Gauge;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class ReviewsTest {
    private static final String STORY = "%s家新建围墙挡住了%s家的排水口,下雨后院内积水%d厘米,多次找对方协商没有结果,要求拆除围墙恢复原状";
    private final Reviews reviews;
    private final Mediations mediations;
    private final Offices offices;
    private final List<Gauge> gauges;
    private final JdbcClient jdbc;
    private final LocalDate today;

    ReviewsTest(
            Reviews reviews, Mediations mediations, Offices offices, List<Gauge> gauges, JdbcClient jdbc, Clock clock) {
        this.reviews = reviews;
        this.mediations = mediations;
        this.offices = offices;
        this.gauges = gauges;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock);
    }

    private record Raised(UUID id, String kind, String state, int version, long cases) {}

    private List<Raised> raised(Parish parish) {
        return jdbc.sql("""
                        select r.*, (select count(*) from mediation_review_case c where c.review_id = r.id) as cases
                        from mediation_review r where office_code = :office order by kind, id
                        """)
                .param("office", parish.office().code())
                .query((row, i) -> new Raised(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("state"),
                        row.getInt("version"),
                        row.getLong("cases")))
                .list();
    }

    private MediationId registered(Parish parish, String one, String other, String story, LocalDate on) {
        return mediations
                .register(
                        parish.officer(), parish.form(one, other, parish.dispute("NEIGHBOUR", story), on, Parish.BOTH))
                .id();
    }

    private MediationId alike(Parish parish, String one, String other, int water) {
        return registered(parish, one, other, STORY.formatted(one, other, water), today);
    }

    @Test
    void narratives_copied_with_other_names_are_raised_once_and_others_are_not() {
        var parish = Parish.founded("994301101", offices, jdbc);
        alike(parish, "赵一鸣", "钱二宝", 12);
        alike(parish, "孙三立", "李四喜", 30);
        alike(parish, "周五常", "吴六顺", 8);
        registered(parish, "郑七斤", "王八达", "承租人拖欠三个月房租,房东要求支付房租并搬离,双方对水电费的数额也有争议", today);
        registered(parish, "冯九", "陈十", "口角", today);
        registered(parish, "褚一", "卫二", "口角", today);
        reviews.run(Progress.SILENT);
        reviews.run(Progress.SILENT);
        assertThat(raised(parish)).extracting(Raised::kind, Raised::cases).containsExactly(tuple("ALIKE", 3L));

        var bureau = new Viewer("ke", "科", Role.SECTION, "994301", null);
        reviews.close(bureau, raised(parish).getFirst().id(), 0, "SOUND", "同一施工队引起的三起纠纷");
        reviews.run(Progress.SILENT);
        assertThat(raised(parish).getFirst().state()).isEqualTo("CLOSED");
        alike(parish, "蒋十一", "沈十二", 40);
        reviews.run(Progress.SILENT);
        assertThat(raised(parish).getFirst().state())
                .as("a further copy opens it again")
                .isEqualTo("OPEN");
        assertThat(raised(parish).getFirst().cases()).isEqualTo(4);
    }

    @Test
    void old_work_entered_in_bulk_is_raised_and_daily_work_is_not() {
        var parish = Parish.founded("994302101", offices, jdbc);
        var daily = Parish.founded("994302102", offices, jdbc);
        var old = registered(parish, "赵一鸣", "钱二宝", "争水", today.minusMonths(3));
        var fresh = registered(daily, "孙三立", "李四喜", "争水", today);
        for (int i = 0; i < 16; i++) {
            mediations.note(parish.officer(), old, new Step(today.minusMonths(2).plusDays(i), "CALL", "电话联系", 10));
            mediations.note(daily.officer(), fresh, new Step(today, "CALL", "电话联系", 10));
        }
        reviews.run(Progress.SILENT);
        assertThat(raised(parish)).extracting(Raised::kind).containsExactly("BULK");
        assertThat(raised(daily)).isEmpty();
    }

    @Test
    void one_mediator_in_two_places_and_a_day_of_twenty_hours_are_raised() {
        var parish = Parish.founded("994303101", offices, jdbc);
        var one = registered(parish, "赵一鸣", "钱二宝", "争水", today);
        var other = registered(parish, "孙三立", "李四喜", "争路", today);
        var third = registered(parish, "周五常", "吴六顺", "争树", today);
        var mediator = UUID.randomUUID();
        for (var it : List.of(one, other, third)) mediates(parish, it, mediator);
        hearing(parish, one, "09:00", "火炬村调解室");
        hearing(parish, other, "09:15", "桃园村调解室");
        hearing(parish, third, "14:00", "桃园村调解室");
        reviews.run(Progress.SILENT);
        assertThat(raised(parish)).extracting(Raised::kind, Raised::cases).containsExactly(tuple("TWO_PLACES", 2L));

        for (int i = 0; i < 3; i++) mediations.note(parish.officer(), one, new Step(today, "CALL", "谈话", 400));
        reviews.run(Progress.SILENT);
        assertThat(raised(parish)).hasSize(2).extracting(Raised::kind).containsOnly("TWO_PLACES");
    }

    @Test
    void perfection_is_raised_only_where_it_is_improbable() {
        var perfect = Parish.founded("994304101", offices, jdbc);
        var few = Parish.founded("994304102", offices, jdbc);
        var usual = Parish.founded("994304103", offices, jdbc);
        concluded(perfect, 60, 0);
        concluded(few, 5, 0);
        concluded(usual, 180, 20);
        reviews.run(Progress.SILENT);
        assertThat(raised(perfect)).extracting(Raised::kind, Raised::cases).containsExactly(tuple("PERFECT", 60L));
        assertThat(raised(few)).isEmpty();
        assertThat(raised(usual)).isEmpty();
    }

    @Test
    void a_doubt_changes_no_reading_whatever_becomes_of_it() {
        var parish = Parish.founded("994305101", offices, jdbc);
        alike(parish, "赵一鸣", "钱二宝", 12);
        alike(parish, "孙三立", "李四喜", 30);
        var before = readings(parish);
        reviews.run(Progress.SILENT);
        assertThat(raised(parish)).hasSize(1);
        assertThat(readings(parish)).isEqualTo(before);
        reviews.close(
                new Viewer("ke", "科", Role.SECTION, "994305", null),
                raised(parish).getFirst().id(),
                0,
                "FURTHER",
                "另查");
        assertThat(readings(parish)).isEqualTo(before);
    }

    @Test
    void the_office_explains_the_bureau_closes_and_others_do_not_know_of_it() {
        var parish = Parish.founded("994306101", offices, jdbc);
        alike(parish, "赵一鸣", "钱二宝", 12);
        alike(parish, "孙三立", "李四喜", 30);
        reviews.run(Progress.SILENT);
        var id = raised(parish).getFirst().id();
        var director = parish.viewer("zhao", Role.DIRECTOR);
        var stranger = new Viewer("qian", "钱", Role.DIRECTOR, "994306102", "994306102");
        var bureau = new Viewer("ke", "科", Role.SECTION, "994306", null);
        assertThatThrownBy(() -> reviews.explain(stranger, id, 0, "不知道")).isInstanceOf(NoSuchReview.class);
        reviews.explain(director, id, 0, "同一工程引起");
        assertThatThrownBy(() -> reviews.close(bureau, id, 0, "SOUND", "属实")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> reviews.close(bureau, id, 1, "PENALTY", "扣分")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.close(bureau, id, 1, "SOUND", " ")).isInstanceOf(Refusal.class);
        assertThat(raised(parish).getFirst().state()).isEqualTo("EXPLAINED");
        reviews.close(bureau, id, 1, "SOUND", "属实");
        assertThatThrownBy(() -> reviews.explain(director, id, 2, "再说明")).isInstanceOf(Refusal.class);
    }

    private Map<String, Reading> readings(Parish parish) {
        var readings = new TreeMap<String, Reading>();
        var year = new Period(today.withDayOfYear(1), today);
        for (var it : gauges)
            if (it.indicator().kind() == SubjectKind.OFFICE)
                readings.put(
                        it.indicator().id(),
                        it.read(Subject.of(new OfficeId(parish.office().code())), year));
        return readings;
    }

    private void mediates(Parish parish, MediationId id, UUID mediator) {
        jdbc.sql("""
                        insert into mediation_mediator (office_code, mediation_id, mediator_id, name, chosen, assigned_on, assigned_by)
                        values (:office, :id, :mediator, '王静', false, :on, 'test')
                        """)
                .param("office", parish.office().code())
                .param("id", id.id())
                .param("mediator", mediator)
                .param("on", today)
                .update();
    }

    private void hearing(Parish parish, MediationId id, String time, String place) {
        jdbc.sql("""
                        insert into mediation_hearing (id, office_code, mediation_id, kind, planned_for, place)
                        values (gen_random_uuid(), :office, :id, 'SESSION', cast(:on as date) + cast(:time as time), :place)
                        """)
                .param("office", parish.office().code())
                .param("id", id.id())
                .param("on", today)
                .param("time", time)
                .param("place", place)
                .update();
    }

    /** Copies of one case, so many agreed and so many failed. */
    private void concluded(Parish parish, int agreed, int failed) {
        var first = registered(parish, "赵一鸣", "钱二宝", "争水", today);
        jdbc.sql("""
                        insert into mediation
                        select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'number', m.number || '-' || i,
                            'outcome', case when i <= :agreed then 'ORAL' else 'FAILED' end, 'status', 'DONE',
                            'concluded_on', cast(:on as date), 'registered_at', timestamptz '2000-01-01'))).*
                        from mediation m, generate_series(1, :all) i where m.id = :id
                        """)
                .param("agreed", agreed)
                .param("all", agreed + failed)
                .param("on", today)
                .param("id", first.id())
                .update();
    }
}
