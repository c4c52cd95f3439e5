package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class OnceTest {
    private final Once once;
    private final JdbcClient jdbc;
    private final AtomicInteger runs = new AtomicInteger();
    private final String key = UUID.randomUUID().toString();

    OnceTest(Once once, JdbcClient jdbc) {
        this.once = once;
        this.jdbc = jdbc;
    }

    @Test
    void aSecondPressGetsTheFirstAnswer() {
        assertThat(once.create(key, "t.once", this::made)).isEqualTo("/made/1");
        assertThat(once.create(key, "t.once", this::made)).isEqualTo("/made/1");
        assertThat(runs).hasValue(1);
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherOne() {
        once.create(key, "t.once", this::made);
        assertThat(once.create(key, "t.other", this::made)).isEqualTo("/made/2");
    }

    @Test
    void aRefusedAttemptCanBeRepeated() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> once.create(key, "t.once", () -> {
                    throw new Refusal("没有保存", null);
                }));
        assertThat(once.create(key, "t.once", this::made)).isEqualTo("/made/1");
    }

    @Test
    void pressingManyTimesAtOnceMakesOneThing() throws Exception {
        Callable<String> press = () -> once.create(key, "t.once", this::made);
        try (var fingers = Executors.newFixedThreadPool(4)) {
            for (var answer :
                    fingers.invokeAll(Stream.generate(() -> press).limit(8).toList())) {
                assertThat(answer.get()).isEqualTo("/made/1");
            }
        }
        assertThat(runs).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "with space in it", "中文中文中文中文", "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"})
    void aKeyThatIsNoneIsRefused(String bad) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> once.create(bad, "t.once", this::made));
    }

    @Test
    void keysAreForgottenAfterAWhile() {
        once.create(key, "t.once", this::made);
        jdbc.sql("update once set at = at - interval '91 days' where key = :key")
                .param("key", key)
                .update();
        once.forgetOld();
        assertThat(once.create(key, "t.once", this::made)).isEqualTo("/made/2");
    }

    private String made() {
        return "/made/" + runs.incrementAndGet();
    }
}
