package cn.xingsuo.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final String HEADER = "date,kind,festival\n";

    @Test
    void aGoodFileIsReadWithItsDecemberDays() {
        var file = read(HEADER + "2030-12-31,day-off,元旦\n2031-01-01,day-off,元旦\n\n2031-01-04,make-up-workday,元旦\n");
        assertThat(file.faults()).isEmpty();
        assertThat(file.days()).hasSize(3);
    }

    @Test
    void eachBadLineIsNamedAndNothingElseIsLost() {
        var file = read(HEADER
                + "2031-02-30,day-off,春节\n"
                + "2031-02-01,holiday,春节\n"
                + "2031-02-02,day-off\n"
                + "\n"
                + "2031-02-03,day-off,\n"
                + "2032-01-01,day-off,元旦\n"
                + "2031-02-04,day-off,春节\n"
                + "2031-02-04,day-off,春节\n"
                + "2031-02-05,day-off," + "长".repeat(41) + "\n");
        assertThat(file.faults()).extracting(CalendarFile.Fault::line).containsExactly(2, 3, 4, 6, 7, 9, 10);
        assertThat(file.days()).hasSize(1);
    }

    @Test
    void aWrongHeaderAnEmptyFileAndAFileWithoutDaysAreRefused() {
        assertThat(read("日期,种类\n2031-01-01,day-off,元旦\n").faults()).hasSize(1);
        assertThat(read("").faults()).hasSize(1);
        assertThat(read(HEADER).faults()).hasSize(1);
    }

    @Test
    void aHostileLineIsShownShortAndClean() {
        var fault = read(HEADER + "\u0000\u001b" + "x".repeat(100_000)).faults().getFirst();
        assertThat(fault.value()).hasSizeLessThan(50).doesNotContain("\u0000", "\u001b");
    }

    @Test
    void aNewEditionReplacesItsYearAndOnlyThat() throws IOException {
        var shipped = Calendars.shipped();
        var edition =
                read(HEADER + "2030-12-31,day-off,元旦\n2031-01-02,day-off,元旦\n").days();
        var calendar = shipped.with(2031, edition);

        assertThat(shipped.announced(2031)).isFalse();
        assertThat(calendar.announced(2031)).isTrue();
        assertThat(calendar.announced(2030)).isFalse();
        assertThat(calendar.works(LocalDate.of(2030, 12, 31))).isFalse();
        assertThat(calendar.works(LocalDate.of(2031, 1, 2))).isFalse();
        assertThat(calendar.works(LocalDate.of(2014, 1, 26))).isTrue();
        var corrected =
                calendar.with(2031, read(HEADER + "2031-01-03,day-off,元旦\n").days());
        assertThat(corrected.works(LocalDate.of(2031, 1, 2))).isTrue();
        assertThat(corrected.works(LocalDate.of(2031, 1, 3))).isFalse();
    }

    @Test
    void theShippedYearsHaveAsManyWorkingDaysAsTheNoticesLeave() throws IOException {
        var calendar = Calendars.shipped();
        assertThat(calendar.years()).first().isEqualTo(2010);
        assertThat(calendar.years()).last().isEqualTo(2026);
        assertThat(calendar.workingDays(2014)).isEqualTo(250);
        assertThat(calendar.workingDays(2024)).isEqualTo(251);
        assertThat(calendar.workingDays(2025)).isEqualTo(248);
    }

    private static CalendarFile read(String csv) {
        return CalendarFile.read(csv, LocalDate.of(2030, 12, 1), LocalDate.of(2031, 12, 31));
    }
}
