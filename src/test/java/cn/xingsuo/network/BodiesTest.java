package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.network.Election.Kind;
import cn.xingsuo.network.Election.Post;
import cn.xingsuo.network.Election.Seat;
import cn.xingsuo.network.NewBody.Place;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class BodiesTest {
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
    private final Bodies bodies;
    private final Elections elections;
    private final Mediators mediators;
    private final Docket docket;
    private final Offices offices;
    private final JdbcClient jdbc;

    BodiesTest(
            Bodies bodies, Elections elections, Mediators mediators, Docket docket, Offices offices, JdbcClient jdbc) {
        this.bodies = bodies;
        this.elections = elections;
        this.mediators = mediators;
        this.docket = docket;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void aCommitteeIsSetUpElectedFiledAndReportedToTheCourt() {
        var town = Township.founded("995111101", offices, jdbc);
        var ref = bodies.register(town.officer(), town.villageCommittee(0));
        assertThat(bodies.active(town.office(), APRIL)).isEmpty();
        var filing = docket.of(ref.id().ref()).getFirst();
        assertThat(filing.term()).isEqualTo("body.filing");
        assertThat(filing.citation()).isEqualTo("ningbo-mediation-regulation#13");
        assertThat(filing.due()).isEqualTo("2016-04-13");
        assertThatThrownBy(() -> bodies.file(town.section(), ref, new Filing("秀调备1号", APRIL)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("还没有登记");

        var elected = elections.elect(town.officer(), ref, Township.election(APRIL, town.three(mediators)));
        var filed = bodies.file(town.section(), elected, new Filing("秀调备1号", APRIL));
        bodies.notifyCourt(town.section(), filed, APRIL.plusDays(3), "秀司通〔2016〕1号");

        assertThat(bodies.active(town.office(), APRIL))
                .extracting(BodyChoice::id)
                .containsExactly(ref.id());
        assertThat(bodies.active(town.office(), APRIL.minusDays(1))).isEmpty();
        assertThat(mediators.active(town.office(), APRIL)).hasSize(3);
        var terms = docket.of(ref.id().ref());
        assertThat(terms).filteredOn(it -> it.term().equals("body.filing")).noneMatch(it -> it.isOpen());
        assertThat(terms)
                .filteredOn(it -> it.term().equals("body.term-of-office"))
                .singleElement()
                .satisfies(it -> assertThat(it.due()).isEqualTo("2019-04-01"));
    }

    @Test
    void everyCompositionStaysReadableOnItsDays() {
        var town = Township.founded("995111102", offices, jdbc);
        var seats = town.three(mediators);
        var ref = elected(town, seats);
        var changed = new ArrayList<Seat>(seats.subList(0, 2));
        var late = mediators.register(town.officer(), town.person("继任", false, null));
        changed.add(new Seat(late, Post.MEMBER));
        var on = APRIL.plusYears(1);
        var next = elections.elect(town.officer(), ref, new Election(Kind.CHANGE, "VILLAGERS", on, changed, "原委员外出务工"));
        elections.elect(town.officer(), next, Township.election(APRIL.plusYears(3), seats));

        assertThat(names(town, on.minusDays(1))).doesNotContain("继任").hasSize(3);
        assertThat(names(town, on)).contains("继任").hasSize(3);
        assertThat(names(town, APRIL.plusYears(3))).doesNotContain("继任").hasSize(3);
        var ends = jdbc.sql("select term_ends_on::text from network_composition where body_id = :id order by since")
                .param("id", ref.id().id())
                .query(String.class)
                .list();
        assertThat(ends).containsExactly("2019-04-01", "2019-04-01", "2022-04-01");
    }

    @Test
    void earlierTermsAreNotRewrittenAndNobodyIsElectedBeforeThereIsABody() {
        var town = Township.founded("995111103", offices, jdbc);
        var seats = town.three(mediators);
        var ref = bodies.register(town.officer(), town.villageCommittee(0));
        refused(
                "早于设立日期",
                () -> elections.elect(town.officer(), ref, Township.election(Township.SET_UP.minusDays(1), seats)));
        var twice = List.of(seats.get(0), seats.get(1), new Seat(seats.get(1).mediator(), Post.MEMBER));
        refused("两个席位", () -> elections.elect(town.officer(), ref, Township.election(APRIL, twice)));
        var change = new Election(Kind.CHANGE, "VILLAGERS", APRIL, seats, "调整");
        refused("还没有选举过", () -> elections.elect(town.officer(), ref, change));
        var next = elections.elect(town.officer(), ref, Township.election(APRIL, seats));
        refused("不晚于现任", () -> elections.elect(town.officer(), next, Township.election(APRIL, seats)));
        assertThatThrownBy(() -> elections.elect(town.officer(), ref, Township.election(APRIL.plusDays(9), seats)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aVillageHasOneCommitteeAndAFilingNumberOneBody() {
        var town = Township.founded("995111104", offices, jdbc);
        var ref = elected(town, town.three(mediators));
        bodies.file(town.section(), ref, new Filing("同号", APRIL));
        refused("已经有", () -> bodies.register(town.officer(), town.villageCommittee(0)));
        var other = new NewBody(
                town.office(),
                "0101",
                "荷花村第二人民调解委员会",
                new Place(town.village(0), null, null),
                "荷花村",
                APRIL,
                NewBody.Contact.NONE);
        refused("已经有调委会", () -> bodies.register(town.officer(), other));
        refused("备案号已经用于", () -> bodies.adopt(town.officer(), town.villageCommittee(1), new Filing("同号", APRIL)));
    }

    @Test
    void aNameFollowsTheNormAndAPlaceIsOnesOwn() {
        var town = Township.founded("995111105", offices, jdbc);
        var stranger = Township.founded("995111106", offices, jdbc);
        refused("名称不规范", () -> bodies.register(town.officer(), town.body("0401", "医疗纠纷调解中心", Place.NONE)));
        var elsewhere = new Place(stranger.village(0), null, null);
        refused("管辖范围", () -> bodies.register(town.officer(), town.body("0101", "别处村人民调解委员会", elsewhere)));
        refused("请选择派驻的派出所", () -> bodies.register(town.officer(), town.body("0501", "派出所调解室", Place.NONE)));
        refused(
                "不依附于",
                () -> bodies.register(
                        town.officer(), town.body("0201", "梅里镇人民调解委员会", new Place(town.village(0), null, null))));
        refused("组织类型", () -> bodies.register(town.officer(), town.body("9999", "某某人民调解委员会", Place.NONE)));
    }

    @Test
    void aMedicalCommitteeFilesByItsOwnRegulation() {
        var town = Township.founded("995111107", offices, jdbc);
        var form = new NewBody(
                town.office(),
                "0401",
                "梅里镇医疗纠纷人民调解委员会",
                Place.NONE,
                "区卫生健康局",
                LocalDate.of(2024, 3, 1),
                NewBody.Contact.NONE);
        var ref = bodies.register(town.officer(), form);
        assertThat(docket.of(ref.id().ref()).getFirst().citation()).isEqualTo("medical-dispute-regulation#32");
        assertThat(docket.of(ref.id().ref()).getFirst().due()).isEqualTo("2024-04-15");
    }

    @Test
    void correctionAndClosingAreRecordedAndEndWhatTheyMust() {
        var town = Township.founded("995111108", offices, jdbc);
        var elected = elected(town, town.three(mediators));
        refused("只有已备案", () -> bodies.correct(town.section(), elected, APRIL, "六统一不到位"));
        var filed = bodies.file(town.section(), elected, new Filing("闭1", APRIL));
        var described = bodies.describe(
                town.officer(), filed, new NewBody.Contact("荷花村12号", "0573-1", "3304"), Set.of("NAME", "SEAL"));
        var correcting = bodies.correct(town.section(), described, APRIL.plusDays(9), "六统一不到位");
        assertThat(bodies.active(town.office(), APRIL.plusDays(10))).hasSize(1);
        var restored = bodies.restore(town.section(), correcting, APRIL.plusDays(20), "已整改");
        var last = APRIL.plusYears(1);
        var closed = bodies.close(town.section(), restored, last, "村居合并");

        assertThat(bodies.active(town.office(), last.minusDays(1))).hasSize(1);
        assertThat(bodies.active(town.office(), last)).isEmpty();
        assertThat(mediators.active(town.office(), last)).isEmpty();
        assertThat(mediators.active(town.office(), last.minusDays(1))).hasSize(3);
        assertThat(docket.of(filed.id().ref())).noneMatch(it -> it.isOpen());
        refused("已经撤销", () -> bodies.close(town.section(), closed, last, "再撤"));
        refused("已经撤销", () -> elections.elect(town.officer(), closed, Township.election(last, List.of())));
    }

    @Test
    void anotherOfficesBodyDoesNotExistForOne() {
        var town = Township.founded("995111109", offices, jdbc);
        var stranger = Township.founded("995111110", offices, jdbc);
        var ref = bodies.register(town.officer(), town.villageCommittee(0));
        assertThatThrownBy(() -> bodies.close(stranger.officer(), ref, APRIL, "x"))
                .isInstanceOf(NoSuchBody.class);
        var seats = stranger.three(mediators);
        assertThatThrownBy(() -> elections.elect(town.officer(), ref, Township.election(APRIL, seats)))
                .isInstanceOf(NoSuchMediator.class);
    }

    private BodyRef elected(Township town, List<Seat> seats) {
        var ref = bodies.register(town.officer(), town.villageCommittee(0));
        return elections.elect(town.officer(), ref, Township.election(APRIL, seats));
    }

    private List<String> names(Township town, LocalDate on) {
        return jdbc.sql("""
                        select m.name from network_membership s join network_mediator m on m.id = s.mediator_id
                        where s.office_code = :office and s.since <= :on and (s.until is null or s.until >= :on)
                        """)
                .param("office", town.office().code())
                .param("on", on)
                .query(String.class)
                .list();
    }

    private static void refused(String words, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.text() + it.arguments()).contains(words));
    }
}
