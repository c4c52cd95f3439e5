package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private final TypedDate date =
            new TypedDate(Clock.fixed(Instant.parse("2014-12-30T17:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @ParameterizedTest
    @CsvSource({
        "2014-03-14, 2014-03-14",
        "20140314, 2014-03-14",
        "2014.3.14, 2014-03-14",
        "2014/3/14, 2014-03-14",
        "2014年3月14日, 2014-03-14",
        "3.14, 2014-03-14",
        "3月14日, 2014-03-14",
        "0314, 2014-03-14",
        "今天, 2014-12-31",
        "昨天, 2014-12-30",
        "+3, 2015-01-03",
        "+3, 2015-01-03",
        "-2, 2014-12-29",
        "' 20120229 ', 2012-02-29"
    })
    void readsADayAsPeopleTypeIt(String typed, LocalDate day) {
        assertThat(date.convert(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2014-02-29", "20141301", "13.1", "31", "后来", "12345678901", "+99999", "1014-01-01", "2014-1-1x"
            })
    void refusesWhatIsNoDay(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> date.convert(typed));
    }

    @Test
    void anEmptyFieldIsNoDay() {
        assertThat(date.convert("  ")).isNull();
    }
}
