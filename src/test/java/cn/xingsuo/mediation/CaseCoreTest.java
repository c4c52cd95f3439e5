package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.mediation.Assignments.Assignment;
import cn.xingsuo.mediation.Assignments.Recusal;
import cn.xingsuo.mediation.Hearings.Minutes;
import cn.xingsuo.mediation.Outcome.OralAgreement;
import cn.xingsuo.mediation.Participants.Participant;
import cn.xingsuo.mediation.Registration.Conditions;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class CaseCoreTest {
    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
    private final Mediations mediations;
    private final Assignments assignments;
    private final Hearings hearings;
    private final Participants participants;
    private final Delays delays;
    private final Escalations escalations;
    private final CaseBriefs briefs;
    private final Docket docket;
    private final JdbcClient jdbc;
    private final Parish parish;
    private final Parish neighbour;
    private final Viewer director;

    CaseCoreTest(
            Mediations mediations,
            Assignments assignments,
            Hearings hearings,
            Participants participants,
            Delays delays,
            Escalations escalations,
            CaseBriefs briefs,
            Docket docket,
            Offices offices,
            JdbcClient jdbc) {
        this.mediations = mediations;
        this.assignments = assignments;
        this.hearings = hearings;
        this.participants = participants;
        this.delays = delays;
        this.escalations = escalations;
        this.briefs = briefs;
        this.docket = docket;
        this.jdbc = jdbc;
        parish = Parish.founded("990461101", offices, jdbc);
        neighbour = Parish.founded("990461102", offices, jdbc);
        director = parish.director();
    }

    @Test
    void ofTwoOfficersWhoConcludeAtOnceOneSucceedsAndTheOtherIsToldWhy() throws Exception {
        for (int round = 0; round < 10; round++) {
            var ref = on(DAY, () -> mediations.register(parish.officer(), parish.form(DAY)));
            var failures = together(
                    2,
                    n -> on(
                            DAY,
                            () -> mediations.conclude(
                                    parish.officer(), ref, new OralAgreement(DAY, "第" + n + "人的记录", DAY))));
            assertThat(failures).singleElement().isInstanceOf(Stale.class);
            assertThat(count("mediation_step", ref, "kind = 'CONCLUDED'")).isEqualTo(1);
        }
    }

    @Test
    void fiftyIdenticalSessionsLeaveOne() throws Exception {
        var ref = on(DAY, () -> mediations.register(parish.officer(), parish.form(DAY)));
        var failures = together(50, _ -> on(DAY, () -> hearings.hold(parish.officer(), ref, null, minutes(DAY))));
        assertThat(failures).hasSize(49).allSatisfy(it -> assertThat(it).isInstanceOf(Stale.class));
        assertThat(count("mediation_hearing", ref, "true")).isEqualTo(1);
    }

    @Test
    void nothingIsSignedBeforeTheLastSession() throws Exception {
        var ref = on(DAY, () -> mediations.register(parish.officer(), parish.form(DAY)));
        var heard = on(DAY.plusDays(5), () -> hearings.hold(parish.officer(), ref, null, minutes(DAY.plusDays(4))));
        refused(
                () -> on(
                        DAY.plusDays(5),
                        () -> mediations.conclude(
                                parish.officer(), heard, new OralAgreement(DAY.plusDays(2), "恢复排水", DAY.plusDays(9)))),
                "早于最近一次调解",
                null);
    }

    @Test
    void theTermFollowsWhoEntrustedTheCaseAndRunsFromItsPapers() throws Exception {
        assertThat(dueOf("COURT_BEFORE")).isEqualTo(LocalDate.of(2019, 4, 1));
        assertThat(dueOf("COURT_ORDINARY")).isEqualTo(LocalDate.of(2019, 3, 18));
        assertThat(dueOf("COURT_SUMMARY")).isEqualTo(LocalDate.of(2019, 3, 8));
        var ref = on(DAY, () -> mediations.register(director, entrusted("COURT_SUMMARY")));
        refused(
                () -> on(DAY, () -> delays.extend(director, ref, "需要丈量", new Delays.Agreed(false, true))),
                "双方当事人同意",
                "invited-mediation-rules#27");
        var extended = on(DAY, () -> delays.extend(director, ref, "需要丈量", Delays.Agreed.ALL));
        refused(() -> on(DAY, () -> delays.extend(director, extended, "再延", Delays.Agreed.ALL)), "延期", null);
        refused(
                () -> mediations.register(
                        director, parish.form(DAY).under(setting(new Setting("AGREED", "", null, null)))),
                "谁在何时同意",
                "mediation-work-rules#21");
    }

    @Test
    void aDisputeIsTakenUpWhereItAroseOrAPartyLivesOrSomebodyAgreed() throws Exception {
        var far = neighbour.village();
        refused(() -> taken(far, Setting.USUAL), "不在本所辖区,由{1}管辖", "mediation-work-rules#21");
        refused(() -> taken(far, new Setting("RESIDENCE", "", null, null)), "请选择当事人", "mediation-work-rules#21");
        var elsewhere = new Setting("RESIDENCE", "", null, null, far);
        refused(() -> taken(far, elsewhere), "住所地{0}不在本所辖区", "mediation-work-rules#21");
        refused(() -> taken(far, new Setting("INDUSTRY", "", null, null)), "行业性专业性调委会", "mediation-work-rules#21");
        refused(() -> taken(far, new Setting("HANDED_OVER", "", null, null)), "谁在何时同意", "mediation-work-rules#21");
        refused(() -> taken("990461999999", Setting.USUAL), "没有这个村", null);
        assertThat(taken(far, new Setting("RESIDENCE", "", null, null, parish.village())))
                .isNotNull();
        assertThat(taken(far, new Setting("AGREED", "双方 3 月 1 日书面约定", null, null)))
                .isNotNull();
    }

    private MediationRef taken(String village, Setting setting) throws Exception {
        var dispute = new Dispute(village, "NEIGHBOUR", "APPLICATION", "ORDINARY", false, "积水", Set.of());
        return on(
                DAY,
                () -> mediations.register(
                        director,
                        parish.form("甲", "乙", dispute, DAY, Parish.BOTH).under(setting(setting))));
    }

    @Test
    void anAppraisalStopsTheClockOfAMedicalDisputeAndOfNoOther() throws Exception {
        var medical = on(DAY, () -> heard("MEDICAL"));
        assertThat(due(medical)).isEqualTo(LocalDate.of(2019, 4, 16));
        var waiting = on(DAY, () -> delays.suspend(director, medical, appraisal()));
        refused(
                () -> on(DAY, () -> mediations.conclude(director, waiting, new OralAgreement(DAY, "x", DAY))),
                "中止",
                "people-mediation-law#21");
        var later = DAY.plusDays(14);
        var resumed = on(later, () -> delays.resume(director, waiting, later, "鉴定意见已出"));
        assertThat(due(resumed)).isEqualTo(LocalDate.of(2019, 4, 29));

        var ordinary = on(DAY, () -> heard("NEIGHBOUR"));
        var before = due(ordinary);
        var held = on(DAY, () -> delays.suspend(director, ordinary, appraisal()));
        var again = on(later, () -> delays.resume(director, held, later, ""));
        assertThat(due(again)).isEqualTo(before);
    }

    @Test
    void pastTheMedicalTermThereIsNoAgreementAnyMore() throws Exception {
        var ref = on(DAY, () -> heard("MEDICAL"));
        var late = LocalDate.of(2019, 4, 17);
        refused(
                () -> on(late, () -> mediations.conclude(director, ref, new OralAgreement(late, "赔偿", late))),
                "视为调解不成",
                "medical-dispute-regulation#38");
        on(
                late,
                () -> mediations.conclude(
                        director, ref, new Outcome.Failure(late, "TERM_OVER", Set.of("LAWSUIT"), "")));
        assertThat(text("stage", ref)).isEqualTo("FAILED");
    }

    @Test
    void whoSteppedBackDoesNotComeBackAndOnlyTheDirectorOrThePartiesNameSomebody() throws Exception {
        var bench = Bench.of(parish, jdbc);
        var kin = bench.mediator("钱调解", null);
        var other = bench.mediator("孙调解", null);
        var open = new Conditions(Setting.USUAL, Extent.UNKNOWN, true);
        var ref = on(
                DAY,
                () -> mediations.register(parish.officer(), parish.form(DAY).under(open)));
        assertThat(text("stage", ref)).isEqualTo("ACCEPTED");
        refused(
                () -> on(DAY, () -> assignments.assign(parish.officer(), ref, new Assignment(kin, false, true, DAY))),
                "由所长指派",
                "people-mediation-law#19");
        refused(
                () -> on(DAY, () -> assignments.assign(director, ref, new Assignment(kin, false, false, DAY))),
                "核对",
                "people-mediation-law#23");
        var named = on(DAY, () -> assignments.assign(parish.officer(), ref, new Assignment(kin, true, true, DAY)));
        assertThat(text("mediator_name", ref)).isEqualTo("钱调解");
        var left = on(DAY, () -> assignments.recuse(director, named, new Recusal(kin, "KIN", "PARTY", DAY, "表兄弟")));
        assertThat(text("stage", ref)).isEqualTo("ACCEPTED");
        refused(
                () -> on(DAY, () -> assignments.assign(director, left, new Assignment(kin, false, true, DAY))),
                "已在本案回避",
                "people-mediation-law#23");
        on(DAY, () -> assignments.assign(director, left, new Assignment(other, false, true, DAY)));
        assertThat(briefs.of(director, ref.id()).mediators()).containsExactly(other);
        assertThat(count("mediation_recusal", ref, "ground = 'KIN'")).isEqualTo(1);
    }

    @Test
    void thirdPersonsNeedConsentAndAGroupSendsAtMostFive() throws Exception {
        var ref = on(DAY, () -> mediations.register(director, parish.form(DAY)));
        refused(
                () -> on(DAY, () -> participants.join(director, ref, joining("THIRD", null, false))),
                "双方当事人同意",
                "people-mediation-law#20");
        var next = ref;
        for (int i = 0; i < 5; i++) {
            var before = next;
            next = on(DAY, () -> participants.join(director, before, joining("REPRESENTATIVE", Side.APPLICANT, true)));
        }
        var full = next;
        refused(
                () -> on(DAY, () -> participants.join(director, full, joining("REPRESENTATIVE", Side.APPLICANT, true))),
                "推举的代表至多",
                "mediation-work-rules#24");
        on(DAY, () -> participants.join(director, full, joining("REPRESENTATIVE", Side.RESPONDENT, true)));
    }

    @Test
    void anOfficeThatHelpsSeesTheCaseAndTheOneThatLeadsWorksOnIt() throws Exception {
        var ref = on(DAY, () -> mediations.register(director, parish.form(DAY)));
        assertThatExceptionOfType(NoSuchMediation.class).isThrownBy(() -> briefs.of(neighbour.officer(), ref.id()));
        on(DAY, () -> participants.joinForces(director, ref, neighbour.office(), DAY, "双方分属两镇"));
        assertThat(briefs.of(neighbour.officer(), ref.id()).number()).startsWith("竹溪调");
        var newest = new MediationRef(ref.id(), ref.version() + 1);
        assertThatExceptionOfType(NoSuchMediation.class)
                .isThrownBy(() -> mediations.conclude(neighbour.officer(), newest, new OralAgreement(DAY, "x", DAY)));
    }

    @Test
    void anEscalationIsReportedOnceWithItsTimeAndTheLevelSetsTheHours() throws Exception {
        var ref = on(DAY, () -> mediations.register(director, parish.form(DAY)));
        var noticed = DAY.atTime(9, 0);
        var alert = new Escalations.Alert("RED", "CRIME", noticed, "扬言报复", "已分开双方", 2);
        var id = on(DAY, () -> escalations.raise(director, ref.id(), alert));
        assertThat(docket.of(ref.id().ref()))
                .anyMatch(it -> it.term().equals("mediation.intensify-report") && it.isOpen());
        refused(() -> on(DAY, () -> report(ref, id, Set.of(), 10)), "报告给了哪些单位", "people-mediation-law#25");
        refused(() -> on(DAY, () -> report(ref, id, Set.of("POLICE"), 8)), "早于发现时间", null);
        on(DAY, () -> report(ref, id, Set.of("POLICE", "TOWN"), 10));
        refused(() -> on(DAY, () -> report(ref, id, Set.of("POLICE"), 11)), "已经报告过", null);
        assertThat(docket.of(ref.id().ref()))
                .noneMatch(it -> it.term().equals("mediation.intensify-report") && it.isOpen());
        assertThat(jdbc.sql(
                                "select extract(epoch from due_at - noticed_at)::int / 3600 from mediation_alert where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void fromOneRecordOfAnotherRoomComesOneCase() throws Exception {
        var origin = new Origin("SCREENING", "case-core-" + System.nanoTime(), "排〔2019〕1号");
        on(DAY, () -> mediations.register(director, parish.form(DAY).from(origin)));
        refused(
                () -> on(
                        DAY,
                        () -> mediations.register(director, parish.form(DAY).from(origin))),
                "已经登记为调解案件",
                null);
    }

    private Object report(MediationRef ref, UUID alert, Set<String> to, int hour) {
        escalations.report(director, ref.id(), alert, to, DAY.atTime(hour, 0));
        return ref;
    }

    private LocalDate dueOf(String organ) throws Exception {
        return due(on(DAY, () -> mediations.register(director, entrusted(organ))));
    }

    private Registration entrusted(String organ) {
        return parish.form(DAY).under(setting(new Setting("DISPUTE_PLACE", "", organ, DAY.minusDays(3))));
    }

    private static Conditions setting(Setting setting) {
        return new Conditions(setting, Extent.UNKNOWN, false);
    }

    private MediationRef heard(String category) {
        var form = parish.form("甲", "乙", parish.dispute(category, "治疗后恢复不理想"), DAY, Parish.BOTH);
        return hearings.hold(director, mediations.register(director, form), null, minutes(DAY));
    }

    private static Delays.Suspension appraisal() {
        return new Delays.Suspension(DAY, "APPRAISAL", "委托医学会鉴定");
    }

    private static Minutes minutes(LocalDate on) {
        return new Minutes(on, "村委会", "双方、调解员", "各自陈述", Set.of("MEDIATOR"), false);
    }

    private static Participant joining(String role, Side side, boolean agreed) {
        return new Participant(role, side, new Particulars("老邻居", null, null, null), "邻里", DAY, agreed);
    }

    private LocalDate due(MediationRef ref) {
        return jdbc.sql("select conclude_by from mediation where id = :id")
                .param("id", ref.id().id())
                .query(LocalDate.class)
                .single();
    }

    private String text(String column, MediationRef ref) {
        return jdbc.sql("select " + column + " from mediation where id = :id")
                .param("id", ref.id().id())
                .query(String.class)
                .single();
    }

    private int count(String table, MediationRef ref, String where) {
        return jdbc.sql("select count(*) from " + table + " where mediation_id = :id and " + where)
                .param("id", ref.id().id())
                .query(Integer.class)
                .single();
    }

    /** 一起动手. */
    private interface Hand {
        Object act(int n) throws Exception;
    }

    private static List<Throwable> together(int hands, Hand hand) throws InterruptedException {
        var failures = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(Math.min(hands, 16))) {
            var calls = IntStream.range(0, hands)
                    .mapToObj(n -> (Callable<Object>) () -> hand.act(n))
                    .toList();
            for (var done : threads.invokeAll(calls)) {
                try {
                    done.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }

    private static <T> T on(LocalDate day, Callable<T> work) throws Exception {
        return WorldClock.at(day.atTime(LocalTime.NOON).atZone(WorldClock.CHINA).toInstant(), work);
    }

    private static void refused(ThrowingCallable command, String words, String basis) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(it -> assertThat(it.text()).contains(words))
                .satisfies(it -> {
                    if (basis != null) assertThat(it.basis()).isEqualTo(basis);
                });
    }
}
