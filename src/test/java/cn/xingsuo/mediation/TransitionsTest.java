package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.Assignments.Assignment;
import cn.xingsuo.mediation.Assignments.Recusal;
import cn.xingsuo.mediation.Hearings.Invitation;
import cn.xingsuo.mediation.Hearings.Minutes;
import cn.xingsuo.mediation.Participants.Participant;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Articles;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every state of a case × every command: where it leads and what it leaves behind, or why not. */
@InTheHouse
class TransitionsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 3);
    private static final Minutes MINUTES =
            new Minutes(DAY, "村委会", "双方、调解员", "各自陈述", Set.of("MEDIATOR", "APPLICANTS"), false);
    private final Mediations mediations;
    private final Fulfilment fulfilment;
    private final Assignments assignments;
    private final Hearings hearings;
    private final Participants participants;
    private final Delays delays;
    private final Escalations alerts;
    private final Corrections corrections;
    private final Renewals renewals;
    private final ArchiveMarks marks;
    private final Judgments judgments;
    private final List<Articles> sources;
    private final JdbcClient jdbc;
    private final Parish parish;
    private final Viewer director;
    private final MediatorId first;
    private final MediatorId second;

    TransitionsTest(
            Mediations mediations,
            Fulfilment fulfilment,
            Assignments assignments,
            Hearings hearings,
            Participants participants,
            Delays delays,
            Escalations alerts,
            Corrections corrections,
            Renewals renewals,
            ArchiveMarks marks,
            Judgments judgments,
            List<Articles> sources,
            Offices offices,
            JdbcClient jdbc) {
        this.mediations = mediations;
        this.fulfilment = fulfilment;
        this.assignments = assignments;
        this.hearings = hearings;
        this.participants = participants;
        this.delays = delays;
        this.alerts = alerts;
        this.corrections = corrections;
        this.renewals = renewals;
        this.marks = marks;
        this.judgments = judgments;
        this.sources = sources;
        this.jdbc = jdbc;
        parish = Parish.founded("990451101", offices, jdbc);
        director = parish.director();
        var bench = Bench.of(parish, jdbc);
        first = bench.mediator("钱调解", null);
        second = bench.mediator("孙调解", null);
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvFileSource(resources = "/examples/mediation/transitions.csv", numLinesToSkip = 1)
    void everyCommandInEveryState(
            String state, String command, @Nullable String next, @Nullable String product, @Nullable String article)
            throws Exception {
        var noon = DAY.atTime(LocalTime.NOON).atZone(WorldClock.CHINA).toInstant();
        var ref = WorldClock.at(noon, () -> in(state));
        var steps = steps(ref);
        try {
            WorldClock.at(noon, () -> {
                run(command, ref);
                return ref;
            });
        } catch (Refusal refusal) {
            assertThat(next).as(refusal.text()).isNull();
            assertThat(refusal.basis()).as(refusal.text()).isEqualTo(article);
            assertThat(sources).as("%s is quoted below the refusal", article).anyMatch(it -> it.quote(article) != null);
            assertThat(steps(ref)).isEqualTo(steps);
            return;
        }
        assertThat(next).as("it should have been refused").isNotNull();
        assertThat(stage(ref)).isEqualTo(next);
        assertThat(steps(ref).getLast()).isEqualTo(product);
    }

    private MediationRef in(String state) {
        var open = switch (state) {
            case "NEW", "REJECTED" -> mediations.register(director, parish.form("甲", "乙", DAY, null));
            case "ACCEPTED" -> mediations.register(director, unassigned());
            default -> assigned();
        };
        return switch (state) {
            case "REJECTED" -> declined(open);
            case "INVESTIGATING" -> hearings.inquire(director, open, MINUTES);
            case "MEDIATING" -> hearings.hold(director, open, null, MINUTES);
            case "SUSPENDED" -> delays.suspend(director, hearings.hold(director, open, null, MINUTES), suspension());
            case "AGREED_WRITTEN" -> concluded(open, "AGREE_WRITTEN");
            case "AGREED_ORAL" -> concluded(open, "AGREE_ORAL");
            case "FAILED" -> concluded(open, "FAIL");
            case "TERMINATED" -> concluded(open, "TERMINATE");
            case "PERFORMED" -> performed(open);
            case "RETURN_VISITED" -> visited(performed(open));
            case "CONFIRM_APPLIED" -> applied(concluded(open, "AGREE_WRITTEN"));
            case "CONFIRMED" -> ruled(applied(concluded(open, "AGREE_WRITTEN")));
            case "ARCHIVED" -> archived(visited(performed(open)));
            default -> open;
        };
    }

    private void run(String command, MediationRef ref) {
        switch (command) {
            case "ACCEPT" -> mediations.accept(director, ref, Parish.BOTH, DAY);
            case "DECLINE" -> declined(ref);
            case "ASSIGN" -> assignments.assign(director, ref, new Assignment(second, false, true, DAY));
            case "RECUSE" -> assignments.recuse(director, ref, new Recusal(first, "KIN", "PARTY", DAY, ""));
            case "INQUIRE" -> hearings.inquire(director, ref, MINUTES);
            case "INVITE" -> hearings.invite(director, ref, new Invitation(DAY.atTime(14, 0), "村委会", "PHONE"));
            case "HOLD" -> hearings.hold(director, ref, null, MINUTES);
            case "JOIN" -> participants.join(director, ref, third());
            case "SUSPEND" -> delays.suspend(director, ref, suspension());
            case "RESUME" -> delays.resume(director, ref, DAY, "");
            case "EXTEND" -> delays.extend(director, ref, "等待丈量", Delays.Agreed.ALL);
            case "ALERT" ->
                alerts.raise(
                        director,
                        ref.id(),
                        new Escalations.Alert("RED", "CRIME", DAY.atTime(9, 0), "扬言报复", "已分开双方", 2));
            case "CORRECT" -> corrections.correct(director, ref, correction());
            case "PERFORM" -> fulfilment.perform(director, ref, new Performance(DAY, "FULFILLED", ""));
            case "VISIT" -> visited(ref);
            case "PARTLY" -> fulfilment.perform(director, ref, new Performance(DAY, "PARTLY", "只付了一半"));
            case "URGE" -> fulfilment.urge(director, ref.id(), DAY, "电话催促");
            case "REMEDY" -> fulfilment.remedy(director, ref, DAY, "LAWSUIT", "");
            case "RENEW" -> renewals.renew(director, ref, DAY, "付款期限要改");
            case "JUDGE" -> judgments.record(director, ref, new Judgment(DAY, "UPHELD", "竹溪区人民法院", "1号"));
            case "NOTE" -> mediations.note(director, ref.id(), Step.of(DAY, "CALL", "补充说明"));
            case "UNARCHIVE" -> marks.unmark(director, ref, "漏了一页");
            case "CONFIRM_APPLY" -> applied(ref);
            case "CONFIRM_FILE" -> fulfilment.filed(director, ref, DAY, "1号");
            case "CONFIRM_RULE" -> ruled(ref);
            case "ARCHIVE" -> archived(ref);
            case "UNDO" -> mediations.undoConclusion(director, ref, "选错了");
            default -> concluded(ref, command);
        }
    }

    private MediationRef assigned() {
        var ref = mediations.register(director, unassigned());
        return assignments.assign(director, ref, new Assignment(first, false, true, DAY));
    }

    private Registration unassigned() {
        return parish.form(DAY).under(new Registration.Conditions(Setting.USUAL, Extent.UNKNOWN, true));
    }

    private MediationRef declined(MediationRef ref) {
        return mediations.decline(director, ref, new Mediations.Refused(DAY, "REFUSED", "已告知", Set.of("LAWSUIT")));
    }

    private MediationRef concluded(MediationRef ref, String how) {
        return mediations.conclude(
                director,
                ref,
                switch (how) {
                    case "AGREE_WRITTEN" -> new Outcome.WrittenAgreement(DAY, "恢复排水", DAY, DAY);
                    case "AGREE_ORAL" -> new Outcome.OralAgreement(DAY, "恢复排水", DAY);
                    case "FAIL" -> new Outcome.Failure(DAY, "NO_AGREEMENT", Set.of("LAWSUIT"), "");
                    case "TERMINATE" -> new Outcome.Termination(DAY, "SUIT", Set.of("LAWSUIT"), "法院已立案");
                    case "WITHDRAW" -> new Outcome.Withdrawal(DAY, "自行和解");
                    default -> throw new IllegalArgumentException(how);
                });
    }

    private MediationRef performed(MediationRef open) {
        return fulfilment.perform(director, concluded(open, "AGREE_WRITTEN"), new Performance(DAY, "FULFILLED", ""));
    }

    private MediationRef visited(MediationRef ref) {
        return fulfilment.visit(director, ref, new ReturnVisit(DAY, "满意", true));
    }

    private MediationRef applied(MediationRef ref) {
        return fulfilment.applyForConfirmation(director, ref, DAY, "竹溪法庭");
    }

    private MediationRef ruled(MediationRef ref) {
        return fulfilment.confirmed(director, ref, new Confirmation.Ruling(DAY, "CONFIRMED", "1号"));
    }

    private MediationRef archived(MediationRef ref) {
        return mediations.markArchived(director, ref, "2014-1", DAY);
    }

    private static Delays.Suspension suspension() {
        return new Delays.Suspension(DAY, "MATERIAL", "等待权属证明");
    }

    private static Participant third() {
        return new Participant("THIRD", null, new Particulars("老邻居", null, null, null), "邻里", DAY, true);
    }

    private Corrections.Correction correction() {
        var dispute = parish.dispute("HOUSING", "改正后的事由");
        var parties = List.of(
                new Corrections.Fixed(Side.APPLICANT, 0, "张三丰", null),
                new Corrections.Fixed(Side.RESPONDENT, 1, "李四光", null));
        return new Corrections.Correction("类型选错", dispute, parties);
    }

    private String stage(MediationRef ref) {
        return jdbc.sql("select stage from mediation where id = :id")
                .param("id", ref.id().id())
                .query(String.class)
                .single();
    }

    private List<String> steps(MediationRef ref) {
        return jdbc.sql("select kind from mediation_step where mediation_id = :id order by id")
                .param("id", ref.id().id())
                .query(String.class)
                .list();
    }
}
