package cn.xingsuo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    @TestFactory
    Stream<DynamicTest> workedExamples() {
        List<Map<String, String>> examples =
                new Yaml().load(getClass().getResourceAsStream("/examples/person/id-numbers.yaml"));
        return examples.stream()
                .map(it -> DynamicTest.dynamicTest(it.get("name"), () -> {
                    if (it.containsKey("value"))
                        assertThat(IdNumber.of(it.get("typed"), TODAY).value()).isEqualTo(it.get("value"));
                    else
                        assertThatExceptionOfType(Refusal.class)
                                .isThrownBy(() -> IdNumber.of(it.get("typed"), TODAY))
                                .withMessageContaining(it.get("refused"));
                }));
    }

    @Test
    void everyWrongCheckCharacterIsFound() {
        for (var check : "123456789X".toCharArray()) {
            if (check == '1') continue;
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> IdNumber.of("33041118800101001" + check, TODAY));
        }
    }

    @Test
    void aRefusalAndAPrintedRecordNeverRepeatTheNumber() {
        assertThat(IdNumber.of("330411188001010011", TODAY)).hasToString("330*************11");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> IdNumber.of("330411188001010010", TODAY))
                .satisfies(it -> assertThat(it.text() + it.arguments()).doesNotContain("1880"));
    }
}
