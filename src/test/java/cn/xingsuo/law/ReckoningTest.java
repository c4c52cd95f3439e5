package cn.xingsuo.law;

import static cn.xingsuo.law.TermUnit.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReckoningTest {
    private static final InForce EVER = new InForce(LocalDate.of(1987, 1, 1), null);
    private static final Counting MOVES = new Counting("moves", false, true, "x#1", EVER);
    private static final Counting STAYS = new Counting("stays", false, false, "x#1", EVER);
    private static final Counting COUNTS_START = new Counting("start", true, false, "x#1", EVER);
    private final WorkCalendar calendar = Calendars.shipped();

    ReckoningTest() throws IOException {}

    @Test
    void theFirstDayCountsWhenTheRuleSaysSo() {
        assertThat(last(10, DAYS, COUNTS_START, "2014-03-01")).isEqualTo("2014-03-10");
        assertThat(last(10, DAYS, STAYS, "2014-03-01")).isEqualTo("2014-03-11");
        assertThat(last(1, WORKING_DAYS, COUNTS_START, "2014-03-03")).isEqualTo("2014-03-03");
        assertThat(last(1, WORKING_DAYS, COUNTS_START, "2014-03-02")).isEqualTo("2014-03-03");
    }

    @Test
    void aMonthWhoseFirstDayCountsEndsOnTheEveOfTheCorrespondingDay() {
        assertThat(last(1, MONTHS, COUNTS_START, "2014-03-01")).isEqualTo("2014-03-31");
        assertThat(last(1, MONTHS, COUNTS_START, "2014-01-31")).isEqualTo("2014-02-28");
        assertThat(last(1, YEARS, COUNTS_START, "2014-01-01")).isEqualTo("2014-12-31");
    }

    @Test
    void lessThanThirtyDaysLeavesTwentyNine() {
        assertThat(reckon(new Length(30, DAYS, false), STAYS, "2014-03-01").last())
                .hasToString("2014-03-30");
        assertThat(reckon(new Length(30, DAYS, true), STAYS, "2014-03-01").last())
                .hasToString("2014-03-31");
        assertThat(reckon(new Length(6, WORKING_DAYS, false), STAYS, "2014-03-03")
                        .last())
                .hasToString("2014-03-10");
        assertThat(reckon(new Length(1, MONTHS, false), STAYS, "2014-03-01").last())
                .hasToString("2014-03-31");
    }

    @Test
    void aLastDayOffStaysWhereTheRuleDoesNotMoveIt() {
        assertThat(last(7, DAYS, STAYS, "2026-02-10")).isEqualTo("2026-02-17");
        assertThat(last(7, DAYS, MOVES, "2026-02-10")).isEqualTo("2026-02-24");
    }

    @Test
    void theReasonsOfAMoveFollowEachOtherWithoutGap() {
        var reckoned = reckon(new Length(30, DAYS, true), MOVES, "2015-08-04");
        assertThat(reckoned.moved())
                .extracting(move -> move.from() + "→" + move.to())
                .containsExactly("2015-09-03→2015-09-05", "2015-09-05→2015-09-06");
    }

    @Test
    void hoursEndOnTheDayTheyRunOut() {
        assertThat(last(24, HOURS, STAYS, "2014-02-28")).isEqualTo("2014-03-01");
        assertThat(last(25, HOURS, STAYS, "2014-02-28")).isEqualTo("2014-03-02");
        assertThat(last(2, HOURS, STAYS, "2014-02-28")).isEqualTo("2014-03-01");
    }

    @Test
    void neverEndsOnADayOffWhenTheRuleMovesIt() {
        for (var from : someDays()) {
            for (var unit : List.of(DAYS, MONTHS, YEARS)) {
                var last = reckon(new Length(1 + from.getDayOfYear() % 40, unit, true), MOVES, from.toString());
                assertThat(calendar.works(last.last())).as("%s %s", from, unit).isTrue();
            }
            assertThat(calendar.works(reckon(new Length(17, WORKING_DAYS, true), STAYS, from.toString())
                            .last()))
                    .isTrue();
        }
    }

    @Test
    void aLaterStartNeverEndsEarlier() {
        for (var from : someDays()) {
            for (var unit : TermUnit.values()) {
                var length = new Length(1 + from.getDayOfMonth(), unit, true);
                var today = reckon(length, MOVES, from.toString()).last();
                var tomorrow =
                        reckon(length, MOVES, from.plusDays(1).toString()).last();
                assertThat(tomorrow).as("%s %s", from, unit).isAfterOrEqualTo(today);
            }
        }
    }

    @Test
    void aLongerTermNeverEndsEarlier() {
        for (var from : someDays()) {
            for (var unit : TermUnit.values()) {
                var ends = IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> reckon(new Length(n, unit, true), MOVES, from.toString())
                                .last())
                        .toList();
                assertThat(ends).as("%s %s", from, unit).isSorted();
            }
        }
    }

    @Test
    void countingBackFindsAsManyWorkingDays() {
        for (var from : someDays()) {
            var n = 1 + from.getDayOfYear() % 60;
            var last = calendar.after(from, n);
            assertThat(from.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::works))
                    .as("%s + %d", from, n)
                    .hasSize(n);
        }
    }

    @Test
    void movesLeadFromTheNominalDayToTheLast() {
        for (var from : someDays()) {
            var plain =
                    reckon(new Length(30, DAYS, true), STAYS, from.toString()).last();
            var moved = reckon(new Length(30, DAYS, true), MOVES, from.toString());
            var day = plain;
            for (var move : moved.moved()) {
                assertThat(move.from()).isEqualTo(day);
                assertThat(move.to()).isAfter(move.from());
                day = move.to();
            }
            assertThat(day).isEqualTo(moved.last());
        }
    }

    /** The same thousand days each time: 2009 is before the calendars we hold, 2027 and 2028 are not announced. */
    private static List<LocalDate> someDays() {
        var random = new Random(20141231);
        var start = LocalDate.of(2009, 1, 1);
        return Stream.generate(() -> start.plusDays(random.nextInt(7300)))
                .limit(1000)
                .toList();
    }

    private String last(int amount, TermUnit unit, Counting rule, String from) {
        return reckon(new Length(amount, unit, true), rule, from).last().toString();
    }

    private Reckoning reckon(Length length, Counting rule, String from) {
        return Reckoning.of(length, rule, LocalDate.parse(from), calendar);
    }
}
