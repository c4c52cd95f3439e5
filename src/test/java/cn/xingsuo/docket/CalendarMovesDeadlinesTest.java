package cn.xingsuo.docket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Calendars;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InTheHouse
class CalendarMovesDeadlinesTest {
    private final Docket docket;
    private final DeadlineBook book;
    private final DocketWatch watch;
    private final Calendars calendars;

    CalendarMovesDeadlinesTest(Docket docket, DeadlineBook book, DocketWatch watch, Calendars calendars) {
        this.docket = docket;
        this.book = book;
        this.watch = watch;
        this.calendars = calendars;
    }

    @Test
    void aNewlyAnnouncedYearMovesRunningDeadlinesAndLogsEachMoveOnce() {
        var office = new OfficeId("990008001");
        var moves = matter(office);
        var stays = matter(office);
        var ended = matter(office);
        var extended = matter(office);
        // 2044-03-08 is a Tuesday
        assertThat(docket.open(moves, "mediation.confirmation", LocalDate.of(2044, 2, 7))
                        .provisional())
                .isTrue();
        docket.open(stays, "mediation.confirmation", LocalDate.of(2044, 2, 8));
        docket.open(ended, "mediation.confirmation", LocalDate.of(2044, 2, 7));
        docket.met(ended.ref(), "mediation.confirmation", LocalDate.of(2044, 2, 20));
        docket.open(extended, "mediation.conclude", LocalDate.of(2044, 1, 8));
        var before = docket.extend(extended.ref(), "mediation.conclude", "双方同意").due();

        calendars.load(2044, "date,kind,festival\n2044-03-08,day-off,春节\n", "anyone");
        watch.recompute(2044);
        watch.recompute(2044);

        assertThat(before).isEqualTo("2044-03-08");
        assertThat(only(moves).due()).isEqualTo("2044-03-09");
        assertThat(only(moves).provisional()).isFalse();
        assertThat(only(stays).due()).isEqualTo("2044-03-09");
        assertThat(only(stays).provisional()).isFalse();
        assertThat(only(ended).due()).isEqualTo("2044-03-08");
        assertThat(only(extended).due()).isEqualTo("2044-03-09");
        assertThat(book.changes(new Scope(office.code()), Long.MAX_VALUE))
                .filteredOn(it -> it.kind() == ChangeKind.CALENDAR)
                .hasSize(2)
                .allSatisfy(it -> {
                    assertThat(it.from()).isEqualTo("2044-03-08");
                    assertThat(it.to()).isEqualTo("2044-03-09");
                    assertThat(it.why()).contains("2044");
                });
    }

    private Deadline only(Matter matter) {
        return docket.of(matter.ref()).getFirst();
    }

    private static Matter matter(OfficeId office) {
        return new Matter("mediation/" + UUID.randomUUID(), office, "邻里排水纠纷", "/mediation/x");
    }
}
