package cn.xingsuo.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermTablesTest {
    private final Law law = Law.of(Statutes.files());
    private final WorkCalendar calendar = Calendars.shipped();

    TermTablesTest() throws IOException {}

    static List<Examples.Row> due() {
        return Examples.read("due.yaml");
    }

    static List<Examples.Row> workingDays() {
        return Examples.read("working-days.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("due")
    void endsOnTheDayWorkedOutByHand(Examples.Row row) {
        var from = LocalDate.parse(row.text("from"));
        var term = law.term(row.text("term"), from).orElseThrow();
        var reckoned = Reckoning.of(term.length(), law.counting(term.counting(), from), from, calendar);

        assertThat(reckoned.last()).hasToString(row.text("due"));
        assertThat(reckoned.provisional()).isEqualTo(row.text("provisional").equals("true"));
        var reasons = row.list("moved").stream()
                .map(it -> it.equals("周末") ? "遇周末，顺延到下一个工作日" : "遇" + it + "放假，顺延到下一个工作日")
                .toList();
        assertThat(reckoned.moved()).extracting(Due.Move::why).isEqualTo(reasons);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workingDays")
    void countsWorkingDaysAsTheNoticeSays(Examples.Row row) {
        var from = LocalDate.parse(row.text("from"));
        var date = calendar.after(from, Integer.parseInt(row.text("days")));

        assertThat(date).hasToString(row.text("date"));
        assertThat(calendar.provisional(from, date))
                .isEqualTo(row.text("provisional").equals("true"));
    }
}
