package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Deadline;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Refusal;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

@InTheHouse
class FulfilmentTest {
    private static final LocalDate AUGUST_1 = LocalDate.of(2014, 8, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2014, 12, 1);
    private final Mediations mediations;
    private final Fulfilment fulfilment;
    private final Renewals renewals;
    private final ConfirmationWatch watch;
    private final Docket docket;
    private final JdbcClient jdbc;
    private final Parish parish;

    FulfilmentTest(
            Mediations mediations,
            Fulfilment fulfilment,
            Renewals renewals,
            ConfirmationWatch watch,
            Docket docket,
            Offices offices,
            JdbcClient jdbc) {
        this.mediations = mediations;
        this.fulfilment = fulfilment;
        this.renewals = renewals;
        this.watch = watch;
        this.docket = docket;
        this.jdbc = jdbc;
        parish = Parish.founded("990452101", offices, jdbc);
    }

    @TestFactory
    List<DynamicTest> instalmentsStandAsWorkedOutByHand() throws Exception {
        return rows("instalments").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("name").toString(), () -> instalments(row)))
                .toList();
    }

    private void instalments(Map<String, Object> row) throws Exception {
        var duties = list(row.get("duties")).stream()
                .map(it -> new Duty(
                        Side.RESPONDENT,
                        money(it.get("amount")) == null ? "修复围墙" : "支付赔偿款",
                        money(it.get("amount")),
                        day(it.get("due")),
                        "转账",
                        ""))
                .toList();
        var agreement = new WrittenAgreement(AUGUST_1, "修复围墙", AUGUST_1, AUGUST_1.plusDays(19), duties);
        var ref = agreed(agreement);
        assertThat(date("duty_due", ref)).isEqualTo(day(row.get("next")));
        for (var record : list(row.get("records"))) {
            var seen = ref;
            var duty = (int) record.get("duty");
            var done = new Performance(
                    day(record.get("on")), record.get("state").toString(), "情况说明", money(record.get("amount")), "收条");
            Callable<MediationRef> command = () -> fulfilment.perform(parish.officer(), seen, duty, done);
            if (record.get("refused") != null) {
                refused(() -> on(DECEMBER, command), record.get("refused").toString());
                continue;
            }
            ref = on(DECEMBER, command);
            assertThat(text("performed_state", ref)).isEqualTo(record.get("then"));
            assertThat(date("duty_due", ref)).isEqualTo(record.get("next") == null ? null : day(record.get("next")));
        }
    }

    @TestFactory
    List<DynamicTest> confirmationKeepsItsDays() throws Exception {
        return rows("confirmations").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("name").toString(), () -> confirmation(row)))
                .toList();
    }

    private void confirmation(Map<String, Object> row) throws Exception {
        var effective = day(row.get("effective"));
        var applied = day(row.get("applied"));
        var ref = on(effective, () -> mediations.register(parish.officer(), parish.form(effective)));
        var agreement = new WrittenAgreement(effective, "修复围墙", effective, effective.plusDays(60));
        var concluded = on(effective, () -> mediations.conclude(parish.officer(), ref, agreement));
        var later = effective.plusDays(60);
        Callable<MediationRef> apply = () -> fulfilment.applyForConfirmation(
                parish.officer(),
                concluded,
                applied,
                "竹溪区人民法院",
                row.get("matter").toString());
        if (row.get("refused") != null) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> on(later, apply))
                    .satisfies(it -> assertThat(it.basis())
                            .isEqualTo(row.get("refused").equals("") ? null : row.get("refused")));
            return;
        }
        var asked = on(later, apply);
        assertThat(due(ref, "confirmation.accept")).isEqualTo(day(row.get("accept")));
        var filed = on(later, () -> fulfilment.filed(parish.officer(), asked, day(row.get("filed")), "(2014)竹调确字第1号"));
        assertThat(due(ref, "confirmation.decide")).isEqualTo(day(row.get("decide")));
        refused(() -> on(later, () -> fulfilment.filed(parish.officer(), filed, day(row.get("filed")), "x")), "不能重复登记");
        var early = new Confirmation.Ruling(day(row.get("filed")).minusDays(1), "CONFIRMED", "");
        refused(() -> on(later, () -> fulfilment.confirmed(parish.officer(), filed, early)), "早于");
        var baseless = new Confirmation.Ruling(later, "DISMISSED", "");
        refused(() -> on(later, () -> fulfilment.confirmed(parish.officer(), filed, baseless)), "没有选择");
        on(
                later,
                () -> fulfilment.confirmed(
                        parish.officer(), filed, new Confirmation.Ruling(later, "DISMISSED", "", "UNCLEAR")));
        assertThat(open(ref)).noneMatch(it -> it.startsWith("confirmation."));
    }

    @Test
    void eachDutyHasItsOwnDayOnTheDocketUntilItIsPerformed() throws Exception {
        var duties = List.of(duty(LocalDate.of(2014, 8, 29)), duty(LocalDate.of(2014, 9, 30)));
        var ref = agreed(new WrittenAgreement(AUGUST_1, "分两期", AUGUST_1, AUGUST_1, duties));
        assertThat(dutyDays(ref)).containsExactly(LocalDate.of(2014, 8, 29), LocalDate.of(2014, 9, 30));
        var first = on(
                DECEMBER,
                () -> fulfilment.perform(
                        parish.officer(), ref, 1, new Performance(LocalDate.of(2014, 8, 29), "FULFILLED", "")));
        assertThat(dutyDays(ref)).containsExactly(LocalDate.of(2014, 9, 30));
        assertThat(text("status", ref)).isEqualTo("SETTLED");
        on(
                DECEMBER,
                () -> fulfilment.perform(
                        parish.officer(), first, new Performance(LocalDate.of(2014, 11, 1), "FULFILLED", "")));
        assertThat(dutyDays(ref)).isEmpty();
        assertThat(text("status", ref)).isEqualTo("PERFORMED");
    }

    @Test
    void aConclusionTakenBackTakesItsDutiesAlong() throws Exception {
        var ref = agreed(
                new WrittenAgreement(AUGUST_1, "分期", AUGUST_1, AUGUST_1, List.of(duty(DECEMBER), duty(DECEMBER))));
        on(AUGUST_1, () -> mediations.undoConclusion(parish.officer(), ref, "选错了"));
        assertThat(dutyDays(ref)).isEmpty();
        assertThat(date("duty_due", ref)).isNull();
        assertThat(fulfilment.duties(parish.officer(), ref.id())).isEmpty();
    }

    @Test
    void defaultIsUrgedAndThenTheRightNextStepIsOpen() throws Exception {
        var ref = agreed(new WrittenAgreement(AUGUST_1, "赔偿", AUGUST_1, LocalDate.of(2014, 8, 20)));
        on(DECEMBER, () -> {
            fulfilment.urge(parish.officer(), ref.id(), DECEMBER, "电话督促,答应月底付");
            return ref;
        });
        assertThat(text("urged_times", ref)).isEqualTo("1");
        refused(
                () -> on(DECEMBER, () -> fulfilment.remedy(parish.officer(), ref, DECEMBER, "ENFORCEMENT", "")),
                "没有经法院确认");
        var sued = on(DECEMBER, () -> fulfilment.remedy(parish.officer(), ref, DECEMBER, "LAWSUIT", "已告知"));
        assertThat(text("remedy", sued)).isEqualTo("LAWSUIT");
    }

    @Test
    void enforcementIsForConfirmedAgreementsWithinTwoYears() throws Exception {
        var ref = agreed(new WrittenAgreement(AUGUST_1, "赔偿", AUGUST_1, LocalDate.of(2014, 8, 20)));
        var applied = on(AUGUST_1, () -> fulfilment.applyForConfirmation(parish.officer(), ref, AUGUST_1, "竹溪区人民法院"));
        var confirmed = on(
                AUGUST_1,
                () -> fulfilment.confirmed(
                        parish.officer(), applied, new Confirmation.Ruling(AUGUST_1, "CONFIRMED", "(2014)竹调确字第2号")));
        var dueDay = LocalDate.of(2014, 8, 20);
        refused(
                () -> on(DECEMBER, () -> fulfilment.remedy(parish.officer(), confirmed, dueDay, "ENFORCEMENT", "")),
                "还没有过");
        var late = LocalDate.of(2016, 8, 23);
        refused(() -> on(late, () -> fulfilment.remedy(parish.officer(), confirmed, late, "ENFORCEMENT", "")), "届满");
        var last = LocalDate.of(2016, 8, 22);
        on(last, () -> fulfilment.remedy(parish.officer(), confirmed, last, "ENFORCEMENT", ""));
        assertThat(text("remedy", ref)).isEqualTo("ENFORCEMENT");
    }

    @Test
    void anAgreementCanBeMediatedAgainAsALinkedCaseOfTheSamePeopleOnce() throws Exception {
        var ref = agreed(new WrittenAgreement(AUGUST_1, "修复围墙", AUGUST_1, LocalDate.of(2014, 8, 20)));
        var renewed = on(DECEMBER, () -> renewals.renew(parish.officer(), ref, DECEMBER, "围墙已另行修建,双方愿意改为通行方案"));
        assertThat(text("status", renewed)).isEqualTo("WAITING");
        assertThat(text("origin_id", renewed)).isEqualTo(ref.id().toString());
        assertThat(text("repeated", renewed)).isEqualTo("t");
        assertThat(text("remedy", ref)).isEqualTo("RENEWAL");
        assertThat(people(renewed)).isEqualTo(people(ref));
        var seen = new MediationRef(ref.id(), ref.version() + 1);
        refused(() -> on(DECEMBER, () -> renewals.renew(parish.officer(), seen, DECEMBER, "再来一次")), "已经登记为调解案件");
    }

    private List<String> people(MediationRef ref) {
        return jdbc.sql("select side || person_id from mediation_party where mediation_id = :id order by side, ord")
                .param("id", ref.id().id())
                .query(String.class)
                .list();
    }

    @Test
    void theDocketSaysHowFarTheTermOfConfirmationHasRun() throws Exception {
        var ref = agreed(new WrittenAgreement(AUGUST_1, "赔偿", AUGUST_1, DECEMBER));
        assertThat(title(ref)).doesNotContain("·");
        watch.warn(AUGUST_1.plusDays(19));
        assertThat(title(ref)).doesNotContain("·");
        watch.warn(AUGUST_1.plusDays(20));
        assertThat(title(ref)).contains("满二十天");
        watch.warn(AUGUST_1.plusDays(29));
        assertThat(title(ref)).contains("满二十九天").doesNotContain("满二十天");
        assertThat(due(ref, "mediation.confirmation")).isEqualTo(AUGUST_1.plusDays(31));
    }

    @Test
    void aReturnVisitComesAfterTheAgreementAndAnswersSignsOfEscalation() throws Exception {
        var ref = on(AUGUST_1, () -> mediations.register(parish.officer(), parish.form(AUGUST_1)));
        refused(() -> fulfilment.visit(parish.officer(), ref, new ReturnVisit(AUGUST_1, "x", true)), "没有达成协议");
        var agreed = on(
                AUGUST_1,
                () -> mediations.conclude(
                        parish.officer(), ref, new WrittenAgreement(AUGUST_1, "赔偿", AUGUST_1, AUGUST_1)));
        refused(
                () -> fulfilment.visit(parish.officer(), agreed, new ReturnVisit(AUGUST_1.minusDays(1), "x", true)),
                "早于");
        var silent = new ReturnVisit.Observation("DISSATISFIED", "DEFAULTED", true, "");
        refused(
                () -> fulfilment.visit(parish.officer(), agreed, new ReturnVisit(DECEMBER, "又吵起来了", true, silent)),
                "激化苗头");
        var answered = new ReturnVisit.Observation("DISSATISFIED", "DEFAULTED", true, "已报告派出所并分开双方");
        fulfilment.visit(parish.officer(), agreed, new ReturnVisit(DECEMBER, "又吵起来了", true, answered));
        assertThat(text("visited_content", ref)).isEqualTo("f");
        assertThat(text("visited_intensifying", ref)).isEqualTo("t");
    }

    private MediationRef agreed(WrittenAgreement agreement) throws Exception {
        var ref = on(AUGUST_1, () -> mediations.register(parish.officer(), parish.form(AUGUST_1)));
        return on(AUGUST_1, () -> mediations.conclude(parish.officer(), ref, agreement));
    }

    private static Duty duty(LocalDate due) {
        return new Duty(Side.RESPONDENT, "支付", null, due, "", "");
    }

    private List<LocalDate> dutyDays(MediationRef ref) {
        return jdbc.sql(
                        "select due_on from deadline where ref like :ref and met_on is null and dropped_on is null order by due_on")
                .param("ref", ref.id().ref() + "/duty/%")
                .query(LocalDate.class)
                .list();
    }

    private List<String> open(MediationRef ref) {
        return docket.of(ref.id().ref()).stream()
                .filter(Deadline::isOpen)
                .map(Deadline::term)
                .toList();
    }

    private LocalDate due(MediationRef ref, String term) {
        return docket.of(ref.id().ref()).stream()
                .filter(it -> it.term().equals(term))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private String title(MediationRef ref) {
        return docket.of(ref.id().ref()).stream()
                .filter(it -> it.term().equals("mediation.confirmation"))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private String text(String column, MediationRef ref) {
        return jdbc.sql("select " + column + " from mediation where id = :id")
                .param("id", ref.id().id())
                .query(String.class)
                .single();
    }

    private LocalDate date(String column, MediationRef ref) {
        return jdbc.sql("select " + column + " from mediation where id = :id")
                .param("id", ref.id().id())
                .query((row, n) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private static <T> T on(LocalDate day, Callable<T> work) throws Exception {
        return WorldClock.at(day.atTime(LocalTime.NOON).atZone(WorldClock.CHINA).toInstant(), work);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable command, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(it -> assertThat(cn.xingsuo.web.Texts.t(it.text(), it.arguments()))
                        .contains(words));
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse(text.toString());
    }

    private static BigDecimal money(Object number) {
        return number == null ? null : new BigDecimal(number.toString());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object it) {
        return (List<Map<String, Object>>) it;
    }

    /** Days stay texts. */
    private static List<Map<String, Object>> rows(String name) throws Exception {
        var yaml = new Yaml(
                new SafeConstructor(new LoaderOptions()),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                new LoaderOptions(),
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        addImplicitResolver(Tag.INT, INT, "-+0123456789");
                        addImplicitResolver(Tag.NULL, NULL, "~nN\0");
                    }
                });
        return list(yaml.load(Files.readString(Path.of("src/test/resources/examples/mediation/" + name + ".yaml"))));
    }
}
