package cn.xingsuo.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.NoSuchTerm;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@InTheHouse
@RecordApplicationEvents
class DocketTest {
    private static final String CONCLUDE = "mediation.conclude";
    private static final LocalDate LONG_AGO = LocalDate.of(2014, 3, 10);
    private final Docket docket;
    private final DeadlineBook book;
    private final DocketWatch watch;
    private final JdbcClient jdbc;

    DocketTest(Docket docket, DeadlineBook book, DocketWatch watch, JdbcClient jdbc) {
        this.docket = docket;
        this.book = book;
        this.watch = watch;
        this.jdbc = jdbc;
    }

    @Test
    void aTermOpenedForAMatterRunsUntilItsLawfulLastDay() {
        var matter = matter("990001001");
        var opened = docket.open(matter, CONCLUDE, LONG_AGO);

        assertThat(opened.due()).isEqualTo("2014-04-10");
        assertThat(opened.citation()).isEqualTo("mediation-work-rules#33");
        assertThat(docket.of(matter.ref())).containsExactly(opened);
    }

    @Test
    void aMetDeadlineNoLongerRunsAndStandsBehindTheRunningOnes() {
        var matter = matter("990001001");
        docket.open(matter, CONCLUDE, LONG_AGO);
        docket.open(matter, "mediation.archive", LONG_AGO.plusDays(20));

        docket.met(matter.ref(), CONCLUDE, LONG_AGO.plusDays(20));

        var all = docket.of(matter.ref());
        assertThat(all).extracting(Deadline::term).containsExactly("mediation.archive", CONCLUDE);
        assertThat(all).extracting(Deadline::isOpen).containsExactly(true, false);
        assertThat(all.getLast().isLate(LONG_AGO.plusYears(1))).isFalse();
    }

    @Test
    void meetingWhatIsNotOpenDoesNothing() {
        docket.met("mediation/" + UUID.randomUUID(), CONCLUDE, LONG_AGO);
        var matter = matter("990001001");
        docket.open(matter, CONCLUDE, LONG_AGO);
        docket.met(matter.ref(), CONCLUDE, LONG_AGO.plusDays(1));
        docket.met(matter.ref(), CONCLUDE, LONG_AGO.plusDays(9));

        assertThat(docket.of(matter.ref()).getFirst().metOn()).isEqualTo(LONG_AGO.plusDays(1));
    }

    @Test
    void openingTheSameTermAgainRestartsItAndLogsTheMovedDate() {
        var matter = matter("990002001");
        docket.open(matter, CONCLUDE, LONG_AGO);
        docket.met(matter.ref(), CONCLUDE, LONG_AGO.plusDays(3));
        docket.open(matter, CONCLUDE, LONG_AGO.plusDays(7));

        var only = docket.of(matter.ref());
        assertThat(only).hasSize(1);
        assertThat(only.getFirst().isOpen()).isTrue();
        assertThat(only.getFirst().due()).isEqualTo("2014-04-17");
        assertThat(book.changes(new Scope("990002001"), Long.MAX_VALUE))
                .extracting(DeadlineBook.Change::kind)
                .containsExactly(ChangeKind.RESTARTED);
    }

    @Test
    void aDroppedDeadlineKeepsItsReason() {
        var matter = matter("990001001");
        docket.open(matter, CONCLUDE, LONG_AGO);
        docket.drop(matter.ref(), CONCLUDE, "当事人撤回");

        assertThat(docket.of(matter.ref()).getFirst().isOpen()).isFalse();
        assertThat(jdbc.sql("select drop_reason from deadline where ref = :ref")
                        .param("ref", matter.ref())
                        .query(String.class)
                        .single())
                .isEqualTo("当事人撤回");
    }

    @Test
    void anUnknownTermIsNotOpened() {
        assertThatExceptionOfType(NoSuchTerm.class).isThrownBy(() -> docket.open(matter("990001001"), "a.b", LONG_AGO));
    }

    @Test
    void anExtensionFollowsTheRuleOfTheTermAndIsLogged() {
        var matter = matter("990003001");
        var opened = docket.open(matter, CONCLUDE, LocalDate.now());

        var extended = docket.extend(matter.ref(), CONCLUDE, "双方同意,等待鉴定材料");

        assertThat(extended.due()).isAfter(opened.due().plusDays(25));
        assertThat(extended.extensions()).isEqualTo(1);
        var change = book.changes(new Scope("990003001"), Long.MAX_VALUE).getFirst();
        assertThat(change.from()).isEqualTo(opened.due());
        assertThat(change.to()).isEqualTo(extended.due());
        assertThat(change.why()).isEqualTo("双方同意,等待鉴定材料");
    }

    @Test
    void moreExtensionsThanTheRuleAllowsAreRefusedWithTheArticle() {
        var matter = matter("990003002");
        docket.open(matter, CONCLUDE, LocalDate.now());
        docket.extend(matter.ref(), CONCLUDE, "双方同意");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> docket.extend(matter.ref(), CONCLUDE, "再延长"))
                .matches(it -> "mediation-work-rules#33".equals(it.basis()))
                .withMessageContaining("已经延长");
    }

    @Test
    void aTermWithoutExtensionRuleIsNotExtended() {
        var matter = matter("990003003");
        docket.open(matter, "mediation.confirmation", LocalDate.now());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> docket.extend(matter.ref(), "mediation.confirmation", "来不及"))
                .matches(it -> "people-mediation-law#33".equals(it.basis()));
    }

    @Test
    void anExtensionNeedsAReasonAndComesBeforeTheEnd() {
        var matter = matter("990003004");
        docket.open(matter, CONCLUDE, LocalDate.now());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> docket.extend(matter.ref(), CONCLUDE, "  "))
                .withMessageContaining("理由");

        var late = matter("990003004");
        docket.open(late, CONCLUDE, LONG_AGO);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> docket.extend(late.ref(), CONCLUDE, "忘记了"))
                .withMessageContaining("届满");
    }

    @Test
    void aMissedDeadlineIsPublishedOnce(ApplicationEvents events) {
        var matter = matter("990004001");
        var due = docket.open(matter, CONCLUDE, LONG_AGO).due();

        watch.check(due.minusDays(1));
        assertThat(missed(events, matter)).isZero();
        watch.check(due);
        watch.check(due.plusDays(1));

        assertThat(missed(events, matter)).isEqualTo(1);
    }

    @Test
    void workDoneLateIsMissedAtOnceAndNotAgainAtNight(ApplicationEvents events) {
        var matter = matter("990004002");
        var due = docket.open(matter, CONCLUDE, LONG_AGO).due();
        docket.met(matter.ref(), CONCLUDE, due.plusDays(1));
        watch.check(due.plusDays(2));

        assertThat(missed(events, matter)).isEqualTo(1);
        assertThat(docket.of(matter.ref()).getFirst().isLate(LONG_AGO)).isTrue();
    }

    @Test
    void workDoneOnTheLastDayIsInTime(ApplicationEvents events) {
        var matter = matter("990004003");
        var due = docket.open(matter, CONCLUDE, LONG_AGO).due();
        docket.met(matter.ref(), CONCLUDE, due);
        watch.check(due.plusDays(2));

        assertThat(missed(events, matter)).isZero();
    }

    @Test
    void theLogOfMovedDatesCannotBeChanged() {
        var matter = matter("990005001");
        docket.open(matter, CONCLUDE, LONG_AGO);
        docket.open(matter, CONCLUDE, LONG_AGO.plusDays(5));

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> jdbc.sql("delete from deadline_change where office_code = '990005001'")
                        .update())
                .withMessageContaining("insert-only");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> jdbc.sql("update deadline_change set why = '' where office_code = '990005001'")
                        .update())
                .withMessageContaining("insert-only");
    }

    @Test
    void countsSplitTheListWithoutGapOrOverlap() {
        var today = LocalDate.of(2014, 4, 10);
        for (var from :
                new LocalDate[] {LONG_AGO.minusDays(1), LONG_AGO, LONG_AGO, LONG_AGO.plusDays(1), LONG_AGO.plusDays(20)
                }) {
            docket.open(matter("990006001"), CONCLUDE, from);
        }
        var counts = book.counts(new Scope("990006001"), today, today.plusDays(7));
        assertThat(counts).isEqualTo(new DeadlineBook.Counts(1, 2, 1, 1));
    }

    @Test
    void pagesFollowEachOtherByKeyAndStayInScope() {
        for (var i = 0; i < DeadlineBook.PAGE + 5; i++) docket.open(matter("990007001"), CONCLUDE, LONG_AGO);
        docket.open(matter("990007002"), CONCLUDE, LONG_AGO);
        var scope = new Scope("990007001");

        var first = book.running(scope, LocalDate.EPOCH, LONG_AGO.plusYears(1), null);
        assertThat(first).hasSize(DeadlineBook.PAGE + 1);
        var last = first.get(DeadlineBook.PAGE - 1);
        var second = book.running(
                scope, LocalDate.EPOCH, LONG_AGO.plusYears(1), new DeadlineBook.After(last.due(), last.id()));
        assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first.subList(0, DeadlineBook.PAGE));
    }

    private static long missed(ApplicationEvents events, Matter matter) {
        return events.stream(DeadlineMissed.class)
                .filter(it -> it.ref().equals(matter.ref()))
                .count();
    }

    private static Matter matter(String office) {
        return new Matter("mediation/" + UUID.randomUUID(), new OfficeId(office), "邻里排水纠纷 办结", "/mediation/1");
    }
}
