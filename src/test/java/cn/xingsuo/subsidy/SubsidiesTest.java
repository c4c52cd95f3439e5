package cn.xingsuo.subsidy;

import static cn.xingsuo.subsidy.Hamlet.JUNE_2;
import static cn.xingsuo.subsidy.Hamlet.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.ArchiveMarks;
import cn.xingsuo.mediation.Fulfilment;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Origin;
import cn.xingsuo.mediation.Performance;
import cn.xingsuo.mediation.Result;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.report.TableReading;
import cn.xingsuo.report.table.StatTable;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Texts;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@InTheHouse
class SubsidiesTest {
    private static final LocalDate JULY_1 = LocalDate.of(2014, 7, 1);
    private static final List<Integer> GOOD = List.of(15, 20, 15, 10, 20, 10, 10);
    private final Subsidies subsidies;
    private final Payouts payouts;
    private final Fulfilment fulfilment;
    private final Mediations mediations;
    private final ArchiveMarks marks;
    private final SubsidiesPaid gauge;
    private final Rates rates;
    private final StatTable network;
    private final Offices offices;
    private final JdbcClient jdbc;

    SubsidiesTest(
            Subsidies subsidies,
            Payouts payouts,
            Fulfilment fulfilment,
            Mediations mediations,
            ArchiveMarks marks,
            SubsidiesPaid gauge,
            Rates rates,
            List<StatTable> tables,
            Offices offices,
            JdbcClient jdbc) {
        this.subsidies = subsidies;
        this.payouts = payouts;
        this.fulfilment = fulfilment;
        this.mediations = mediations;
        this.marks = marks;
        this.gauge = gauge;
        this.rates = rates;
        this.network = TableReading.of(tables, "mediation-network");
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @TestFactory
    List<DynamicTest> amountsAreAsWorkedOutByHand() throws Exception {
        List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("src/test/resources/examples/subsidy/amounts.yaml")));
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.get("name").toString(), () -> amount(row)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void amount(Map<String, Object> row) {
        var on = LocalDate.ofInstant(((Date) row.get("day")).toInstant(), ZoneOffset.UTC);
        var rate = rates.of(new OfficeId(row.get("office").toString()), on);
        var result = new Result(
                on,
                row.get("outcome").toString(),
                Boolean.TRUE.equals(row.get("fulfilled")),
                Boolean.TRUE.equals(row.get("confirmed")),
                true);
        var addons = row.get("addons") == null ? List.<String>of() : (List<String>) row.get("addons");
        Callable<Rate.Sum> sum =
                () -> rate.sum(row.get("difficulty").toString(), result, (int) row.get("score"), addons);
        if (row.get("refused") != null) refused(sum, row.get("refused").toString());
        else
            assertThat(rate.sum(row.get("difficulty").toString(), result, (int) row.get("score"), addons)
                            .amount())
                    .isEqualByComparingTo(row.get("amount").toString());
    }

    @Test
    void theCapHolds() {
        var rate = rates.of(new OfficeId("330411101"), JULY_1);
        var result = new Result(JULY_1, "WRITTEN", true, true, true);
        assertThat(rate.sum("MAJOR", result, 100, Set.of("STUDIO", "CROSS_TOWN", "CROWD"))
                        .amount())
                .isEqualByComparingTo(rate.cap());
    }

    @Test
    void partsAddUpToTheWhole() {
        assertThat(Shares.split(new BigDecimal("100.00"), List.of(33, 33, 34)))
                .containsExactly(new BigDecimal("33.00"), new BigDecimal("33.00"), new BigDecimal("34.00"));
        var odd = Shares.split(new BigDecimal("0.05"), List.of(33, 33, 34));
        assertThat(odd.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("0.05");
    }

    @TestFactory
    List<DynamicTest> addonsAreBorneOutByTheRecordsOfTheCase() throws Exception {
        List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("src/test/resources/examples/subsidy/addons.yaml")));
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.get("name").toString(), () -> addon(row)))
                .toList();
    }

    private void addon(Map<String, Object> row) throws Exception {
        var home = founded("990499101");
        founded("990499102");
        var mediation = home.archived("加" + row.get("name"));
        recorded(home, mediation, row);
        var claim = new Application(
                mediation.id(),
                "PEOPLE",
                Set.of(row.get("addon").toString()),
                List.of(new Application.Payee(home.first(), 100)),
                "另一件纠纷");
        Callable<ClaimRef> draft = () -> on(JULY_1, () -> subsidies.draft(home.officer(), claim));
        if (row.get("lacking") == null) assertThat(draft.call()).isNotNull();
        else refused(draft::call, row.get("lacking").toString());
    }

    private void recorded(Hamlet home, MediationRef it, Map<String, Object> row) {
        var id = it.id().id();
        jdbc.sql("delete from network_studio where mediator_id = :mediator")
                .param("mediator", home.first().id())
                .update();
        if (row.get("studio") != null)
            jdbc.sql("""
                            insert into network_studio (id, office_code, body_id, mediator_id, name, state, room, helpers, yearly_cases,
                              applied_on, named_on, ended_on, search, initials, version, recorded_at)
                            select gen_random_uuid(), office_code, body_id, mediator_id, 'x', :state, '', 1, 20, date '2012-01-01', :named,
                              :ended, '', '', 0, now() from network_membership where mediator_id = :mediator limit 1
                            """)
                    .param("state", row.get("ended") == null ? "NAMED" : "TAKEN_DOWN")
                    .param("named", date(row.get("studio")))
                    .param("ended", row.get("ended") == null ? null : date(row.get("ended")), java.sql.Types.DATE)
                    .param("mediator", home.first().id())
                    .update();
        jdbc.sql("""
                        insert into mediation_mediator (office_code, mediation_id, mediator_id, name, chosen, assigned_on, assigned_by)
                        select office_code, :id, :mediator, '钱多', false, registered_on, 'x' from mediation where id = :id
                        """).param("id", id).param("mediator", home.first().id()).update();
        if (row.get("residence") != null)
            jdbc.sql("update mediation set residence_code = :code where id = :id")
                    .param("code", row.get("residence"))
                    .param("id", id)
                    .update();
        if (row.get("scale") != null)
            jdbc.sql("update mediation set scale = :scale where id = :id")
                    .param("scale", row.get("scale"))
                    .param("id", id)
                    .update();
        if (row.get("partner") != null)
            jdbc.sql("""
                            insert into mediation_partner (office_code, mediation_id, lead_office, reason, agreed_on)
                            select :partner, id, office_code, '跨镇', registered_on from mediation where id = :id
                            """).param("partner", row.get("partner")).param("id", id).update();
        if (row.get("alert") != null)
            jdbc.sql("""
                            insert into mediation_alert (id, office_code, mediation_id, level, kind, noticed_at, due_at, facts, measures,
                              reported_at, account)
                            select gen_random_uuid(), office_code, id, 'RED', 'CRIME', now(), now(), '扬言', '分开',
                              case when :alert = 'reported' then now() end, 'x' from mediation where id = :id
                            """).param("alert", row.get("alert")).param("id", id).update();
    }

    private static LocalDate date(Object day) {
        return LocalDate.ofInstant(((Date) day).toInstant(), ZoneOffset.UTC);
    }

    @Test
    void aClaimGoesAllTheWayAndGrowsWithPerformance() throws Exception {
        var home = founded("990461101");
        var mediation = home.archived("赵一");
        recorded(home, mediation, Map.of("partner", "990461102"));
        founded("990461102");
        var two = new Application(
                mediation.id(),
                "PEOPLE",
                Set.of("CROSS_TOWN"),
                List.of(new Application.Payee(home.first(), 60), new Application.Payee(home.second(), 40)),
                "");
        var draft = on(JULY_1, () -> subsidies.draft(home.officer(), two));
        var claimed = on(JULY_1, () -> subsidies.submit(home.officer(), draft));
        var reviewed = on(JULY_1, () -> subsidies.review(home.director(), claimed, GOOD, "卷宗齐全"));
        refused(() -> on(JULY_1, () -> subsidies.decide(home.section(), reviewed, "")), "还没有参加抽查");
        var drawn = on(JULY_1, () -> payouts.draw(home.section(), 42L));
        assertThat(drawn)
                .satisfies(it -> assertThat(it.population()).isEqualTo(1))
                .satisfies(it -> assertThat(it.picked()).isEqualTo(1));
        refused(() -> on(JULY_1, () -> subsidies.decide(home.section(), now(draft), "")), "评查以后");
        var checked = on(JULY_1, () -> subsidies.check(home.section(), now(draft), 85, "证据目录略简"));
        var done = LocalDate.of(2014, 6, 20);
        on(JULY_1, () -> {
            marks.unmark(home.director(), mediation, "补记履行情况");
            var open = new MediationRef(mediation.id(), mediation.version() + 1);
            var performed = fulfilment.perform(home.officer(), open, new Performance(done, "FULFILLED", ""));
            return mediations.markArchived(home.director(), performed, "卷" + mediation.id(), JULY_1);
        });
        refused(() -> on(JULY_1, () -> subsidies.decide(home.section(), checked, "")), "另一位有核定权的人");
        on(JULY_1, () -> subsidies.decide(home.head(), checked, ""));
        assertThat(text("amount", draft)).isEqualTo("140.00");
        assertThat(jdbc.sql("select amount from subsidy_share where claim_id = :id order by ord")
                        .param("id", draft.id().id())
                        .query(BigDecimal.class)
                        .list())
                .containsExactly(new BigDecimal("84.00"), new BigDecimal("56.00"));
        var batch = on(JULY_1, () -> payouts.publish(home.section()));
        refused(() -> on(LocalDate.of(2014, 7, 8), () -> paid(home, batch)), "期满以后");
        on(LocalDate.of(2014, 7, 9), () -> paid(home, batch));
        assertThat(text("state", draft)).isEqualTo("PAID");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> on(LocalDate.of(2014, 7, 9), () -> paid(home, batch)));
        var july = new Period(JULY_1, LocalDate.of(2014, 7, 31));
        var read = new TableReading(network, home.office(), july);
        read.reads(Map.of("SUBSIDIES", "1", "SUBSIDIES_PAID", "140"));
        assertThat(read.behind("SUBSIDIES_PAID"))
                .singleElement()
                .satisfies(it -> assertThat(it.link()).isEqualTo("/mediation/subsidies/" + draft.id()));
        assertThat(jdbc.sql("select state from subsidy_step where claim_id = :id order by id")
                        .param("id", draft.id().id())
                        .query(String.class)
                        .list())
                .containsExactly("DRAFT", "CLAIMED", "REVIEWED", "REVIEWED", "CHECKED", "DECIDED", "PUBLISHED", "PAID");
        assertThat(jdbc.sql("select count(*) from trail where subject = :ref and act like 'subsidy.%'")
                        .param("ref", "subsidy/" + draft.id())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void withoutAFiledDossierNothingIsClaimed() throws Exception {
        var home = founded("990462101");
        var open = home.concluded("赵一", null);
        refused(() -> on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(open))), "没有归档");
        var filed = home.archived("赵二");
        var judicial = new Application(
                filed.id(), "JUDICIAL", Set.of(), List.of(new Application.Payee(home.first(), 100)), "");
        refused(() -> on(JULY_1, () -> subsidies.draft(home.officer(), judicial)), "只补贴人民调解");
        var nobody = new Application(filed.id(), "PEOPLE", Set.of(), List.of(), "");
        refused(() -> on(JULY_1, () -> subsidies.draft(home.officer(), nobody)), "没有填写");
        var half =
                new Application(filed.id(), "PEOPLE", Set.of(), List.of(new Application.Payee(home.first(), 50)), "");
        refused(() -> on(JULY_1, () -> subsidies.draft(home.officer(), half)), "合计 100");
        var stranger = new Application(
                filed.id(),
                "PEOPLE",
                Set.of(),
                List.of(new Application.Payee(new MediatorId(new UUID(1, 1)), 100)),
                "");
        refused(() -> on(JULY_1, () -> subsidies.draft(home.officer(), stranger)), "不在本所");
        var byHand = new Application(
                filed.id(), "PEOPLE", Set.of("CONFIRMED"), List.of(new Application.Payee(home.first(), 100)), "");
        refused(() -> on(JULY_1, () -> subsidies.draft(home.officer(), byHand)), "没有“CONFIRMED”");
        refused(() -> on(JUNE_2.plusYears(3), () -> subsidies.draft(home.officer(), home.claim(filed))), "不能再申报");
    }

    @Test
    void oneDisputeIsPaidForOnceHoweverOftenItIsMediated() throws Exception {
        var home = founded("990463101");
        var first = home.archived("赵一");
        var draft = on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(first)));
        refused(() -> on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(first))), "只补贴一次");
        var renewed = home.archived("赵一", new Origin("MEDIATION", first.id().toString(), "前案"));
        refused(() -> on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(renewed, "再次调解"))), "只补贴一次");
        var alike = home.archived("赵一");
        refused(() -> on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(alike))), "另一件纠纷");
        var other = on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(alike, "前案是排水,本案是通行")));
        assertThat(text("repeats", other)).contains(text("number", draft));
        on(JULY_1, () -> subsidies.withdraw(home.officer(), draft, "填错了"));
        on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(first, "撤回后重报")));
    }

    @Test
    void fiftyEqualClaimsHaveOneEffect() throws Exception {
        var home = founded("990464101");
        var mediation = home.archived("赵一");
        var answers = together(16, () -> subsidies.draft(home.officer(), home.claim(mediation)));
        assertThat(answers.stream().filter(ClaimRef.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Refusal.class::isInstance)).hasSize(15);
    }

    @Test
    void twoDecisionsAtOnceHaveOneEffect() throws Exception {
        var home = founded("990465101");
        var mediation = home.archived("赵一");
        var draft = on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(mediation)));
        var claimed = on(JULY_1, () -> subsidies.submit(home.officer(), draft));
        on(JULY_1, () -> subsidies.review(home.director(), claimed, GOOD, ""));
        on(JULY_1, () -> payouts.draw(home.section(), 1L));
        var checked = on(JULY_1, () -> subsidies.check(home.section(), now(draft), 95, "好"));
        var answers = together(2, () -> subsidies.decide(home.head(), checked, ""));
        assertThat(answers.stream().filter(ClaimRef.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Stale.class::isInstance)).hasSize(1);
    }

    @Test
    void anOfficeNeitherSeesNorMovesAnothersClaim() throws Exception {
        var home = founded("990466101");
        var other = founded("990466102");
        var draft = on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(home.archived("赵一"))));
        assertThatExceptionOfType(NoSuchClaim.class)
                .isThrownBy(() -> on(JULY_1, () -> subsidies.submit(other.officer(), draft)));
        var claimed = on(JULY_1, () -> subsidies.submit(home.officer(), draft));
        refused(() -> on(JULY_1, () -> subsidies.review(home.officer(), claimed, GOOD, "")), "自己申报");
        refused(
                () -> on(JULY_1, () -> subsidies.review(home.director(), claimed, List.of(1, 1, 1, 1, 1, 1, 1), "")),
                "低于补贴标准");
        var back = on(JULY_1, () -> subsidies.giveBack(home.director(), claimed, "缺身份证明"));
        assertThat(text("state", back)).isEqualTo("DRAFT");
    }

    @Test
    void aKindUnpaidBeyondTheGraceDoesNotCountAndOneWithoutRecordsNeither() throws Exception {
        var home = founded("990467101");
        var subject = Subject.of(home.office());
        assertThat(value(subject, LocalDate.of(2014, 12, 31))).isEqualByComparingTo("0");
        var draft = on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(home.archived("赵一"))));
        var claimed = on(JULY_1, () -> subsidies.submit(home.officer(), draft));
        var due = JULY_1.plusDays(90);
        assertThat(value(subject, due.minusDays(1))).isEqualByComparingTo("0");
        assertThat(value(subject, due.plusDays(60))).isEqualByComparingTo("1");
        assertThat(value(subject, due.plusDays(61))).isEqualByComparingTo("0");
        on(due, () -> subsidies.refuse(home.director(), claimed, "卷宗不实"));
        assertThat(value(subject, due.plusDays(61))).isEqualByComparingTo("1");
    }

    private BigDecimal value(Subject subject, LocalDate to) {
        return gauge.read(subject, Period.yearTo(to)).numerator();
    }

    private Payouts.BatchRef paid(Hamlet home, Payouts.BatchRef batch) {
        payouts.pay(home.section(), batch, "财支〔2014〕77号");
        return batch;
    }

    private Hamlet founded(String code) {
        return Hamlet.founded(code, offices, mediations, jdbc);
    }

    /** The claim at its newest version. */
    private ClaimRef now(ClaimRef ref) {
        return new ClaimRef(ref.id(), Integer.parseInt(text("version", ref)));
    }

    private String text(String column, ClaimRef ref) {
        return jdbc.sql("select " + column + " from subsidy_claim where id = :id")
                .param("id", ref.id().id())
                .query(String.class)
                .single();
    }

    private static List<Object> together(int many, Callable<ClaimRef> work) throws Exception {
        var barrier = new CyclicBarrier(many);
        var answers = new ArrayList<Future<Object>>();
        try (var pool = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++)
                answers.add(pool.submit((Callable<Object>) () -> {
                    barrier.await();
                    try {
                        return on(JULY_1, work);
                    } catch (Refusal | Stale told) {
                        return told;
                    }
                }));
        }
        return answers.stream().map(Future::resultNow).toList();
    }

    private static void refused(Callable<?> command, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command::call)
                .satisfies(it -> assertThat(Texts.t(it.text(), it.arguments())).contains(words));
    }
}
