package cn.xingsuo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reporting periods and the day on which they end. */
class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "2014-03,0,2014-03-01,2014-03-31",
        "2014-02,0,2014-02-01,2014-02-28",
        "2014-01,25,2013-12-26,2014-01-25",
        "2014-Q1,0,2014-01-01,2014-03-31",
        "2014-H2,25,2014-06-26,2014-12-25",
        "2016,0,2016-01-01,2016-12-31",
        "2014-02,31,2014-02-01,2014-02-28",
    })
    void a_period_runs_from_the_day_after_the_last_cut_off_to_its_own(
            String span, int cutOff, LocalDate from, LocalDate to) {
        assertThat(Span.of(span).period(cutOff)).isEqualTo(new Period(from, to));
        assertThat(Span.of(span).toString()).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2014-13", "2014-00", "2014-Q5", "2014-H3", "14-03", "2014-X1", "2014-03-01"})
    void what_is_no_period_is_refused(String text) {
        assertThatThrownBy(() -> Span.of(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void neighbours_follow_without_gap_or_overlap() {
        for (var frequency : Frequency.values()) {
            var span = Span.endedBefore(frequency, LocalDate.of(2015, 7, 15), 20);
            for (int i = 0; i < 30; i++, span = span.previous()) {
                assertThat(span.previous().next()).isEqualTo(span);
                assertThat(span.previous().period(20).to().plusDays(1))
                        .isEqualTo(span.period(20).from());
            }
        }
    }

    @Test
    void the_newest_period_has_ended_before_the_day() {
        assertThat(Span.endedBefore(Frequency.MONTH, LocalDate.of(2014, 3, 31), 0))
                .hasToString("2014-02");
        assertThat(Span.endedBefore(Frequency.MONTH, LocalDate.of(2014, 4, 1), 0))
                .hasToString("2014-03");
        assertThat(Span.endedBefore(Frequency.MONTH, LocalDate.of(2014, 3, 26), 25))
                .hasToString("2014-03");
        assertThat(Span.endedBefore(Frequency.YEAR, LocalDate.of(2014, 1, 1), 0))
                .hasToString("2013");
    }
}
