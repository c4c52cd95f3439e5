package cn.xingsuo.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The calendar of rounds and the rules of alerts, as tables that people can check. */
@InTheHouse
class ScreeningTablesTest {
    private final Plans plans;
    private final AlertRules rules;

    ScreeningTablesTest(Plans plans, AlertRules rules) {
        this.plans = plans;
        this.rules = rules;
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(files = "src/test/resources/examples/screening/rounds.csv", numLinesToSkip = 1)
    void aPlanMakesTheseRoundsDue(
            String plan, LocalDate day, @Nullable LocalDate from, @Nullable LocalDate due, @Nullable String title) {
        var found = plans.all().stream()
                .filter(it -> it.code().equals(plan))
                .findFirst()
                .orElseThrow()
                .on(day);
        if (due == null) assertThat(found).isEmpty();
        else assertThat(found).contains(new Plan.Window(from, due, title));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/resources/examples/screening/alerts.csv", numLinesToSkip = 1)
    void theseSignsRaiseThisAlert(
            String what,
            @Nullable String signs,
            int people,
            int repeats,
            int failures,
            @Nullable String level,
            @Nullable String triggers) {
        var codes = signs == null ? Set.<String>of() : Set.of(signs.split(" "));
        var verdict = rules.judge(new Signs(codes, people, repeats, failures));
        if (level == null) assertThat(verdict).as(what).isEmpty();
        else
            assertThat(verdict)
                    .as(what)
                    .contains(
                            new AlertRules.Verdict(level, triggers == null ? List.of() : List.of(triggers.split(" "))));
    }
}
