package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.network.NewMediator.Skills;
import cn.xingsuo.network.NewMediator.Standing;
import cn.xingsuo.network.Review.Verdict;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class MediatorsTest {
    private static final LocalDate MAY = LocalDate.of(2020, 5, 6);
    private final Bodies bodies;
    private final Mediators mediators;
    private final Records records;
    private final Studios studios;
    private final Trainings trainings;
    private final Docket docket;
    private final Offices offices;
    private final JdbcClient jdbc;

    MediatorsTest(
            Bodies bodies,
            Mediators mediators,
            Records records,
            Studios studios,
            Trainings trainings,
            Docket docket,
            Offices offices,
            JdbcClient jdbc) {
        this.bodies = bodies;
        this.mediators = mediators;
        this.records = records;
        this.studios = studios;
        this.trainings = trainings;
        this.docket = docket;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void onePersonStandsOnTheRegisterOnceHoweverManyCommitteesEngageThem() {
        var town = Township.founded("995112101", offices, jdbc);
        var other = Township.founded("995112102", offices, jdbc);
        var number = Township.idNumber(90_001);
        var one = mediators.register(town.officer(), town.person("钱多多", true, number, body(town, 0)));
        var two = mediators.register(town.officer(), town.person("钱多多", true, number, body(town, 1)));
        var three = mediators.register(other.officer(), other.person("钱多多", true, number, body(other, 0)));
        assertThat(List.of(two, three)).containsOnly(one);
        assertThat(mediators.active(town.office(), MAY)).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("钱多多");
            assertThat(it.fullTime()).isTrue();
        });
        assertThat(mediators.active(other.office(), MAY)).hasSize(1);
        refused("已经在调解员名册", () -> mediators.register(town.officer(), town.person("钱多多", true, number, null)));
        refused("另一个姓名", () -> mediators.register(town.officer(), town.person("钱少少", true, number, null)));
        refused("身份证号", () -> mediators.register(town.officer(), town.person("无号", true, " ", null)));
    }

    @Test
    void onlyWhoServesOnTheDayMediates() {
        var town = Township.founded("995112103", offices, jdbc);
        var body = body(town, 0);
        var id = mediators.register(town.officer(), town.person("孙一鸣", false, body));
        assertThat(mediators.require(id, town.office(), MAY).body()).isEqualTo(body);
        refused("不在本所任何调解组织任职", () -> mediators.require(id, town.office(), Township.SET_UP.minusDays(1)));
        mediators.leave(town.officer(), new MediatorRef(id, 0), body, MAY, "迁居外地");
        assertThat(mediators.require(id, town.office(), MAY).id()).isEqualTo(id);
        refused("不在本所任何调解组织任职", () -> mediators.require(id, town.office(), MAY.plusDays(1)));
    }

    @Test
    void anAccountBelongsToOneMediator() {
        var town = Township.founded("995112104", offices, jdbc);
        var body = body(town, 0);
        var one = mediators.register(town.officer(), town.person("甲一", false, body));
        var two = mediators.register(town.officer(), town.person("乙二", false, body));
        var skills = new Skills(Set.of("FAMILY"), Set.of("SIGN"), "jia.yi");
        mediators.equip(town.officer(), new MediatorRef(one, 0), skills);
        assertThat(mediators.byAccount("jia.yi")).map(MediatorChoice::id).contains(one);
        assertThat(mediators.byAccount("nobody")).isEmpty();
        refused("已经关联", () -> mediators.equip(town.officer(), new MediatorRef(two, 0), skills));
    }

    @Test
    void misconductIsAnsweredStepByStepUntilRemoval() {
        var town = Township.founded("995112105", offices, jdbc);
        var id = mediators.register(town.officer(), town.person("吴有过", false, body(town, 0)));
        refused("按顺序", () -> records.discipline(town.section(), new MediatorRef(id, 0), step("REMOVAL", MAY)));
        refused("按顺序", () -> records.discipline(town.section(), new MediatorRef(id, 0), step("CORRECTION", MAY)));
        records.discipline(town.section(), new MediatorRef(id, 0), step("CRITICISM", MAY));
        refused(
                "按顺序",
                () -> records.discipline(town.section(), new MediatorRef(id, 1), step("CORRECTION", MAY.minusDays(1))));
        records.discipline(town.section(), new MediatorRef(id, 1), step("CORRECTION", MAY.plusDays(10)));
        assertThat(mediators.active(town.office(), MAY.plusDays(20))).hasSize(1);
        records.discipline(town.section(), new MediatorRef(id, 2), step("REMOVAL", MAY.plusDays(30)));
        assertThat(mediators.active(town.office(), MAY.plusDays(31))).isEmpty();
        refused(
                "不能重复处理",
                () -> records.discipline(town.section(), new MediatorRef(id, 3), step("REMOVAL", MAY.plusDays(40))));
    }

    @Test
    void anOfficeRemovesAMediatorFromItsOwnBodiesOnlyAndTheOthersAreToldAndDecide() {
        var town = Township.founded("995112108", offices, jdbc);
        var other = Township.founded("995112109", offices, jdbc);
        var number = Township.idNumber(92_112);
        var id = mediators.register(town.officer(), town.person("施两处", true, number, body(town, 0)));
        mediators.register(other.officer(), other.person("施两处", true, number, body(other, 0)));
        var theirs = body(other, 1);
        refused("不是“", () -> mediators.leave(town.officer(), ref(id), body(town, 1), MAY, "x"));
        assertThatThrownBy(() -> mediators.leave(town.officer(), ref(id), theirs, MAY, "x"))
                .isInstanceOf(NoSuchBody.class);
        records.discipline(other.officer(), ref(id), step("CRITICISM", MAY));
        records.discipline(other.officer(), ref(id), step("CORRECTION", MAY));
        assertThat(mediators.awaitsAnswer(id, town.officer())).isFalse();
        records.discipline(other.officer(), ref(id), step("REMOVAL", MAY.plusDays(1)));
        assertThat(mediators.active(other.office(), MAY.plusDays(2))).isEmpty();
        assertThat(mediators.active(town.office(), MAY.plusDays(2)))
                .as("whom they engaged only they dismiss")
                .hasSize(1);
        assertThat(mediators.awaitsAnswer(id, town.officer())).isTrue();
        assertThat(mediators.awaitsAnswer(id, other.officer())).isFalse();
        assertThat(docket.of(id.ref() + "/" + town.office())).singleElement().satisfies(it -> {
            assertThat(it.office()).isEqualTo(town.office().code());
            assertThat(it.title()).doesNotContain("施");
        });
        refused("不能重复处理", () -> records.discipline(other.officer(), ref(id), step("REMOVAL", MAY.plusDays(3))));
        mediators.keep(town.officer(), ref(id), "本所核查后认为可以继续任职");
        assertThat(mediators.awaitsAnswer(id, town.officer())).isFalse();
        assertThat(jdbc.sql("select note from network_record where mediator_id = :id and kind = 'KEPT'")
                        .param("id", id.id())
                        .query(String.class)
                        .list())
                .containsExactly("本所核查后认为可以继续任职");
        refused("没有等待本所核对", () -> mediators.keep(town.officer(), ref(id), "再次"));
        records.discipline(town.section(), ref(id), step("REMOVAL", MAY.plusDays(5)));
        assertThat(mediators.active(town.office(), MAY.plusDays(6))).isEmpty();
        assertThat(docket.of(id.ref() + "/" + town.office())).noneMatch(it -> it.isOpen());
    }

    @Test
    void whoServesInNoBodyOfTheOfficeIsNotRemovedByIt() {
        var town = Township.founded("995112110", offices, jdbc);
        var other = Township.founded("995112111", offices, jdbc);
        var number = Township.idNumber(93_112);
        var ours = body(town, 0);
        var id = mediators.register(town.officer(), town.person("离旧所", true, number, ours));
        mediators.register(other.officer(), other.person("离旧所", true, number, body(other, 0)));
        mediators.leave(town.officer(), ref(id), ours, MAY, "迁居外地");
        records.discipline(town.officer(), ref(id), step("CRITICISM", MAY));
        records.discipline(town.officer(), ref(id), step("CORRECTION", MAY));
        refused("不在您管辖的调解组织任职", () -> records.discipline(town.officer(), ref(id), step("REMOVAL", MAY)));
        assertThat(mediators.active(other.office(), MAY.plusDays(1))).hasSize(1);
    }

    private MediatorRef ref(MediatorId id) {
        var version = jdbc.sql("select version from network_mediator where id = :id")
                .param("id", id.id())
                .query(Integer.class)
                .single();
        return new MediatorRef(id, version);
    }

    @Test
    void gradesAreDatedAndHoursAddUp() {
        var town = Township.founded("995112106", offices, jdbc);
        var id = mediators.register(town.officer(), town.person("郑好学", true, body(town, 0)));
        mediators.stand(town.officer(), new MediatorRef(id, 0), new Standing(false, "FIVE", "浙调001"), MAY);
        mediators.stand(
                town.officer(), new MediatorRef(id, 1), new Standing(true, "THREE", "浙调001"), MAY.minusYears(1));
        var now = jdbc.sql("select grade || full_time from network_mediator where id = :id")
                .param("id", id.id())
                .query(String.class)
                .single();
        assertThat(now).isEqualTo("FIVEfalse");
        var session = new Trainings.Session(town.office(), "民法典婚姻家庭编", MAY, new BigDecimal("4.5"), "区司法局");
        trainings.record(town.officer(), session, Set.of(id));
        trainings.record(town.officer(), session, Set.of(id));
        var hours = jdbc.sql("""
                        select sum(t.hours) from network_attendance a join network_training t on t.id = a.training_id
                        where a.mediator_id = :id
                        """).param("id", id.id()).query(BigDecimal.class).single();
        assertThat(hours).isEqualByComparingTo("9");
        refused("勾选", () -> trainings.record(town.officer(), session, Set.of()));
    }

    @Test
    void aStudioIsAppliedForVisitedNamedAndReviewedEveryYear() {
        var town = Township.founded("995112107", offices, jdbc);
        var body = body(town, 0);
        var id = mediators.register(town.officer(), town.person("冯大姐", true, body));
        refused("上一年度调解的件数", () -> studios.apply(town.officer(), application(body, id, 19)));
        var applied = studios.apply(town.officer(), application(body, id, 20));
        refused("一人一室", () -> studios.apply(town.officer(), application(body, id, 30)));
        refused("先考察", () -> studios.name(town.section(), applied, MAY, "XZ-1"));
        var visited = studios.visit(town.section(), applied, MAY.plusDays(5), "场所和制度齐全");
        var named = studios.name(town.section(), visited, MAY.plusDays(10), "XZ-1");
        assertThat(docket.of(named.id().ref()).getFirst().due()).isEqualTo("2021-05-17");
        var kept = studios.review(town.section(), named, new Review(Verdict.CORRECTING, MAY.plusYears(1), "案件偏少,限期整改"));
        var again = studios.review(
                town.section(), kept, new Review(Verdict.KEPT, MAY.plusYears(1).plusDays(60), "整改到位"));
        refused("早于上次复核", () -> studios.review(town.section(), again, new Review(Verdict.KEPT, MAY.plusYears(1), "x")));
        var down = studios.review(town.section(), again, new Review(Verdict.TAKEN_DOWN, MAY.plusYears(2), "人员离任"));
        refused("只有已命名", () -> studios.review(town.section(), down, new Review(Verdict.KEPT, MAY.plusYears(3), "x")));
        assertThat(docket.of(named.id().ref())).noneMatch(it -> it.isOpen());
    }

    private Application application(BodyId body, MediatorId mediator, int cases) {
        return new Application(body, mediator, "冯大姐", "梅里镇司法所一楼", 2, cases, 8, MAY);
    }

    private static Records.Line step(String code, LocalDate on) {
        return new Records.Line(code, "PARTIAL", on, null, "当事人反映并经核实");
    }

    private BodyId body(Township town, int n) {
        var filing = new Filing("备" + town.office() + n, Township.SET_UP);
        return bodies.adopt(town.officer(), town.villageCommittee(n), filing).id();
    }

    private static void refused(String words, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.text() + it.arguments()).contains(words));
    }
}
