package cn.xingsuo.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlackoutTest {
    @ParameterizedTest
    @CsvSource({
        "号码330411188001010011有误, 号码■■■有误",
        "33041118800101002x, ■■■",
        "330411880101001, ■■■",
        "３３０４１１１８８００１０１００１１, ■■■",
        "打13800001234联系, 打■■■联系",
        "138 0000 1234, ■■■",
        "+86-13800001234, ■■■",
        "/persons/330411188001010011/reveal, /persons/■■■/reveal"
    })
    void strikesOutIdNumbersAndMobiles(String typed, String kept) {
        assertThat(Blackout.of(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"330411104", "330411104201", "0199f3a2-7c11-7000-8000-013800001234", "新塍调解〔2014〕12号", "2014-12-31 08:30"
    })
    void letsCodesIdsAndDatesPass(String text) {
        assertThat(Blackout.of(text)).isEqualTo(text);
    }
}
