package cn.xingsuo.rating;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.Editions;
import cn.xingsuo.standard.Grade;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Rules.StepMode;
import cn.xingsuo.standard.Scoring;
import cn.xingsuo.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every criterion, bonus and veto of every edition has worked examples, and the examples come out as written. */
class WorkedExamplesTest {
    private static final LocalDate ON = LocalDate.of(2014, 12, 31);

    /** 算例 — one line of a table of worked examples. */
    record Example(Standard standard, Criterion criterion, Map<String, Object> line) {
        @Override
        public String toString() {
            return criterion.code() + " " + line.get("name");
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> map(String key) {
            return (Map<String, Object>) line.getOrDefault(key, Map.of());
        }

        String word(String key, String fallback) {
            return line.getOrDefault(key, fallback).toString();
        }
    }

    static Stream<Example> examples() {
        return Editions.all().all().stream()
                .flatMap(standard -> standard.items().stream()
                        .flatMap(
                                item -> lines(standard, item).stream().map(line -> new Example(standard, item, line))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleComesOutAsWritten(Example example) {
        if (example.criterion().scoring() instanceof Scoring.Veto) expectVeto(example);
        else expectPoints(example);
    }

    @Test
    void everyItemShowsAtLeastTwoSidesOfItsRule() {
        for (var standard : Editions.all().all())
            for (var item : standard.items())
                assertThat(lines(standard, item)).as(item.code()).hasSizeGreaterThanOrEqualTo(2);
    }

    private static void expectPoints(Example example) {
        var expected = example.map("expect");
        var standard = example.standard()
                .with(example.standard().rules().with(StepMode.valueOf(example.word("stepMode", "FLOOR"))));
        var sheet = new Sheet(ON, readings(example), grades(example), List.of(), Standing.FIRST_CYCLE);
        var finding = Scorer.score(standard, OfficeClass.valueOf(example.word("class", "MEDIUM")), sheet)
                .find(example.criterion().code())
                .orElseThrow();

        assertThat(finding.earned()).isEqualByComparingTo(number(expected.get("points")));
        assertThat(finding.best()).isEqualByComparingTo(number(expected.getOrDefault("best", expected.get("points"))));
        assertThat(finding.state().name()).isEqualTo(expected.getOrDefault("state", "SCORED"));
        assertThat(finding.citations()).isNotEmpty();
    }

    private static void expectVeto(Example example) {
        var expected = example.map("expect");
        var sheet = new Sheet(ON, readings(example), Map.of(), incidents(example), Standing.FIRST_CYCLE);
        var finding = Scorer.score(example.standard(), OfficeClass.MEDIUM, sheet).vetoes().stream()
                .filter(it -> it.code().equals(example.criterion().code()))
                .findFirst()
                .orElseThrow();

        assertThat(finding.state().name()).isEqualTo(expected.get("state"));
        assertThat(finding.effect().name()).isEqualTo(expected.get("effect"));
    }

    private static Map<String, Reading> readings(Example example) {
        var readings = new HashMap<String, Reading>();
        example.map("readings").forEach((indicator, value) -> {
            assertThat(example.criterion().indicators()).contains(indicator);
            readings.put(indicator, reading(value.toString()));
        });
        return readings;
    }

    private static Reading reading(String value) {
        if (value.equals("NO_DATA")) return Reading.noData("尚无记录");
        if (value.equals("NOT_APPLICABLE")) return Reading.notApplicable("没有此类业务");
        var parts = value.split("/");
        return parts.length == 1
                ? Reading.value(new BigDecimal(value))
                : Reading.share(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    private static Map<String, List<Grade>> grades(Example example) {
        var grades = new HashMap<String, List<Grade>>();
        example.map("grades")
                .forEach((indicator, letters) -> grades.put(
                        indicator,
                        Arrays.stream(letters.toString().split(" "))
                                .map(Grade::valueOf)
                                .toList()));
        return grades;
    }

    private static List<Incident> incidents(Example example) {
        var line = example.map("incident");
        if (line.isEmpty()) return List.of();
        var lifted = line.get("liftedOn");
        return List.of(new Incident(
                example.criterion().code(),
                LocalDate.parse(line.get("day").toString()),
                !"false".equals(String.valueOf(line.get("responsible"))),
                "true".equals(String.valueOf(line.get("grave"))),
                lifted == null ? null : LocalDate.parse(lifted.toString()),
                "查处文书"));
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    /** Dates stay text: the table says what it means. */
    private static List<Map<String, Object>> lines(Standard standard, Criterion item) {
        var text = Editions.text("examples/standard/" + standard.id() + "/" + item.code() + ".yaml");
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(text.replaceAll("(\\d{4}-\\d\\d-\\d\\d)", "\"$1\""));
    }
}
