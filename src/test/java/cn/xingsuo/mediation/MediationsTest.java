package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Deadline;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.mediation.Outcome.Failure;
import cn.xingsuo.mediation.Outcome.OralAgreement;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import cn.xingsuo.network.BodyId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Stale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class MediationsTest {
    private static final LocalDate MARCH_3 = LocalDate.of(2014, 3, 3);
    private final Mediations mediations;
    private final Delays delays;
    private final Fulfilment fulfilment;
    private final Docket docket;
    private final JdbcClient jdbc;
    private final Parish zhuxi;
    private final Parish other;

    MediationsTest(
            Mediations mediations,
            Delays delays,
            Fulfilment fulfilment,
            Docket docket,
            Offices offices,
            JdbcClient jdbc) {
        this.mediations = mediations;
        this.delays = delays;
        this.fulfilment = fulfilment;
        this.docket = docket;
        this.jdbc = jdbc;
        zhuxi = Parish.founded("990411105", offices, jdbc);
        other = Parish.founded("990411106", offices, jdbc);
    }

    @Test
    void aBodyThatIsNotTheOfficesOwnTakesNoCase() {
        var form = zhuxi.form(MARCH_3).by(new BodyId(UUID.randomUUID()));
        assertThatThrownBy(() -> on(MARCH_3, () -> mediations.register(zhuxi.officer(), form)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不在本所");
    }

    @Test
    void numbersHaveNoGapsUnderEightThreadsAndOneFailure() throws Exception {
        var office = zhuxi;
        var before = last(office);
        var barrier = new CyclicBarrier(8);
        var results = new ArrayList<Future<Object>>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                var broken = i == 3;
                results.add(pool.submit((Callable<Object>) () -> {
                    barrier.await();
                    var form = broken
                            ? office.form("张三", "李四", office.dispute("NO_SUCH", "x"), MARCH_3, Parish.BOTH)
                            : office.form(MARCH_3);
                    try {
                        return on(MARCH_3, () -> mediations.register(office.officer(), form));
                    } catch (Refusal refused) {
                        return refused;
                    }
                }));
            }
        }
        assertThat(results.stream().map(Future::resultNow).filter(Refusal.class::isInstance))
                .hasSize(1);
        assertThat(serials(office))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, before + 7).boxed().toList());
    }

    @Test
    void aWrittenAgreementStartsTheClocksOfConfirmationAndReturnVisit() throws Exception {
        var ref = on(MARCH_3, () -> mediations.register(zhuxi.officer(), zhuxi.form(MARCH_3)));
        assertThat(docket.of(ref.id().ref())).singleElement().satisfies(it -> {
            assertThat(it.term()).isEqualTo("mediation.conclude");
            assertThat(it.due()).isEqualTo(LocalDate.of(2014, 4, 3));
        });
        var day = LocalDate.of(2014, 3, 20);
        var agreement = new WrittenAgreement(day, "三十日内改道", day, day.plusDays(20));
        var concluded = on(day, () -> mediations.conclude(zhuxi.officer(), ref, agreement));
        assertThat(docket.of(ref.id().ref()).stream().filter(Deadline::isOpen).map(Deadline::term))
                .containsExactlyInAnyOrder("mediation.confirmation", "mediation.return-visit");
        assertThat(text("agreement_number", ref)).startsWith("竹溪调协〔2014〕");

        var performed = on(
                day.plusDays(20),
                () -> fulfilment.perform(
                        zhuxi.officer(), concluded, new Performance(day.plusDays(20), "FULFILLED", "")));
        on(
                day.plusDays(30),
                () -> fulfilment.visit(zhuxi.officer(), performed, new ReturnVisit(day.plusDays(30), "双方满意", true)));
        assertThat(docket.of(ref.id().ref()).stream().filter(Deadline::isOpen)).isEmpty();
        assertThat(text("status", ref)).isEqualTo("PERFORMED");
    }

    @Test
    void takingAConclusionBackKeepsItsAgreementNumberForTheNextOne() throws Exception {
        var ref = on(MARCH_3, () -> mediations.register(zhuxi.officer(), zhuxi.form(MARCH_3)));
        var agreement = new WrittenAgreement(MARCH_3, "改道", MARCH_3, MARCH_3);
        var concluded = on(MARCH_3, () -> mediations.conclude(zhuxi.officer(), ref, agreement));
        var number = text("agreement_number", ref);
        var open = on(MARCH_3, () -> mediations.undoConclusion(zhuxi.officer(), concluded, "选错了结案方式"));
        assertThat(text("status", ref)).isEqualTo("OPEN");
        assertThat(docket.of(ref.id().ref()).stream().filter(Deadline::isOpen).map(Deadline::term))
                .containsExactly("mediation.conclude");
        on(MARCH_3, () -> mediations.conclude(zhuxi.officer(), open, agreement));
        assertThat(text("agreement_number", ref)).isEqualTo(number);
    }

    @Test
    void anExtensionNeedsAReasonAndMovesTheTerm() throws Exception {
        var ref = on(MARCH_3, () -> mediations.register(zhuxi.officer(), zhuxi.form(MARCH_3)));
        refused(() -> on(MARCH_3, () -> delays.extend(zhuxi.officer(), ref, " ", Delays.Agreed.ALL)), "没有填写");
        var extended = on(MARCH_3, () -> delays.extend(zhuxi.officer(), ref, "等待鉴定,双方同意", Delays.Agreed.ALL));
        assertThat(jdbc.sql("select conclude_by from mediation where id = :id")
                        .param("id", ref.id().id())
                        .query(LocalDate.class)
                        .single())
                .isAfter(LocalDate.of(2014, 4, 3));
        refused(() -> on(MARCH_3, () -> delays.extend(zhuxi.officer(), extended, "再延一次", Delays.Agreed.ALL)), "延期");
    }

    @Test
    void aCaseThatWaitsIsAcceptedOnlyWithBothSides() throws Exception {
        var waiting = on(MARCH_3, () -> mediations.register(zhuxi.officer(), zhuxi.form("张三", "李四", MARCH_3, null)));
        assertThat(text("status", waiting)).isEqualTo("WAITING");
        refused(
                () -> on(
                        MARCH_3,
                        () -> mediations.accept(
                                zhuxi.officer(), waiting, new Consent(true, false, Consent.Form.ORAL), MARCH_3)),
                "对方没有同意");
        on(
                MARCH_3,
                () -> mediations.decline(
                        zhuxi.officer(),
                        waiting,
                        new Mediations.Refused(MARCH_3, "REFUSED", "已告知可以向法院起诉", Set.of("LAWSUIT"))));
        assertThat(text("status", waiting)).isEqualTo("DECLINED");
    }

    @Test
    void aStaleEditIsRefusedAndChangesNothing() throws Exception {
        var ref = on(MARCH_3, () -> mediations.register(zhuxi.officer(), zhuxi.form(MARCH_3)));
        var failure = new Failure(MARCH_3, "NO_AGREEMENT", Set.of("LAWSUIT"), "");
        on(MARCH_3, () -> mediations.conclude(zhuxi.officer(), ref, failure));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> on(MARCH_3, () -> mediations.undoConclusion(zhuxi.officer(), ref, "旧页面")));
        assertThat(text("status", ref)).isEqualTo("FAILED");
    }

    @Test
    void anotherOfficesCaseDoesNotExistForOne() throws Exception {
        var ref = on(MARCH_3, () -> mediations.register(zhuxi.officer(), zhuxi.form(MARCH_3)));
        assertThatExceptionOfType(NoSuchMediation.class)
                .isThrownBy(() -> mediations.conclude(other.officer(), ref, new OralAgreement(MARCH_3, "x", MARCH_3)));
        var hidden = on(
                MARCH_3,
                () -> mediations.register(
                        zhuxi.officer(),
                        zhuxi.form("甲", "乙", zhuxi.dispute("FAMILY", "家庭暴力", "VULNERABLE"), MARCH_3, Parish.BOTH)));
        var step = new Step(MARCH_3, "PHONE", "电话", 0);
        assertThatExceptionOfType(NoSuchMediation.class)
                .isThrownBy(() -> mediations.note(zhuxi.viewer("another", Role.OFFICER), hidden.id(), step));
        mediations.note(zhuxi.viewer("director", Role.DIRECTOR), hidden.id(), step);
    }

    @Test
    void badInputIsRefusedInWordsAndNothingIsHalfStored() {
        var before = last(zhuxi);
        refused(() -> register(zhuxi.dispute("NEIGHBOUR", "含\u0007响铃"), MARCH_3), "控制字符");
        refused(() -> register(zhuxi.dispute("NEIGHBOUR", "长".repeat(2001)), MARCH_3), "最多");
        refused(() -> register(zhuxi.dispute("NEIGHBOUR", " "), MARCH_3), "没有填写");
        refused(() -> register(zhuxi.dispute("UFO", "x"), MARCH_3), "没有选择");
        refused(() -> register(zhuxi.dispute("NEIGHBOUR", "x", "PLAGUE"), MARCH_3), "没有选择");
        refused(() -> register(zhuxi.dispute("NEIGHBOUR", "x"), MARCH_3.plusDays(1)), "晚于今天");
        refused(() -> register(zhuxi.dispute("NEIGHBOUR", "x"), LocalDate.of(1999, 1, 1)), "早于");
        var nowhere = new Dispute("990411999201", "NEIGHBOUR", "APPLICATION", "ORDINARY", false, "x", Set.of());
        refused(() -> register(nowhere, MARCH_3), "发生地");
        assertThat(last(zhuxi)).isEqualTo(before);
    }

    @Test
    void everyStepIsWrittenDownWithItsEntryLagAndLeavesATrace() throws Exception {
        var friday = LocalDate.of(2014, 2, 28);
        var ref = on(MARCH_3.plusDays(1), () -> mediations.register(zhuxi.officer(), zhuxi.form(friday)));
        on(MARCH_3.plusDays(1), () -> {
            mediations.note(zhuxi.officer(), ref.id(), new Step(MARCH_3.plusDays(1), "MEETING", "第一次调解", 45));
            return ref;
        });
        assertThat(jdbc.sql("select kind || entry_lag from mediation_step where mediation_id = :id order by id")
                        .param("id", ref.id().id())
                        .query(String.class)
                        .list())
                .containsExactly("REGISTERED2", "ACCEPTED2", "MEETING0");
        refused(() -> mediations.note(zhuxi.officer(), ref.id(), new Step(friday, "CONCLUDED", "冒充", 0)), "自动记载");
        refused(
                () -> mediations.note(zhuxi.officer(), ref.id(), new Step(friday.minusDays(1), "PHONE", "x", 0)),
                "早于登记日期");
        assertThat(jdbc.sql("select act from trail where subject = :subject order by id")
                        .param("subject", ref.id().ref())
                        .query(String.class)
                        .list())
                .contains("mediation.registered", "mediation.accepted", "mediation.meeting");
    }

    private MediationRef register(Dispute dispute, LocalDate on) throws Exception {
        var form = zhuxi.form("张三", "李四", dispute, on, Parish.BOTH);
        return on(MARCH_3, () -> mediations.register(zhuxi.officer(), form));
    }

    private static <T> T on(LocalDate day, Callable<T> work) throws Exception {
        return WorldClock.at(day.atTime(LocalTime.NOON).atZone(WorldClock.CHINA).toInstant(), work);
    }

    private int last(Parish parish) {
        return jdbc.sql(
                        "select coalesce(max(last), 0) from mediation_counter where office_code = :office and year = 2014 and kind = 'CASE'")
                .param("office", parish.office().code())
                .query(Integer.class)
                .single();
    }

    private Iterable<Integer> serials(Parish parish) {
        return jdbc.sql("""
                        select substring(number from '〕(\\d+)号')::int from mediation
                        where office_code = :office and extract(year from registered_on) = 2014 order by 1
                        """)
                .param("office", parish.office().code())
                .query(Integer.class)
                .list();
    }

    private String text(String column, MediationRef ref) {
        return jdbc.sql("select " + column + " from mediation where id = :id")
                .param("id", ref.id().id())
                .query(String.class)
                .single();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable command, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(it -> assertThat(it.text()).contains(words));
    }
}
