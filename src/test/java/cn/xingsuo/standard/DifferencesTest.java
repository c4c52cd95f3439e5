package cn.xingsuo.standard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.standard.StandardReader.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private final Standard before = Editions.reference();

    @Test
    void anEditionDoesNotDifferFromItself() {
        assertThat(Differences.between(before, before)).isEmpty();
        assertThat(Differences.between(
                        before, edited(Map.of("ref-star-v1", "ref-star-v2", "2012-01-01", "2030-01-01"))))
                .isEmpty();
    }

    @Test
    void aNumberWrittenDifferentlyIsNoDifference() {
        assertThat(edited(Map.of("bonusCap: 10", "bonusCap: 10.00")))
                .satisfies(it -> assertThat(Differences.between(before, it)).isEmpty());
    }

    @Test
    void eachChangedPointIsShownAndNothingElse() {
        var after = edited(Map.of(
                "{ from: 98, points: 2.5 }", "{ from: 99, points: 2.5 }",
                "{ from: 95, to: 98, points: 1.5 }\n        - { from: 90, to: 95, points: 0.5 }",
                        "{ from: 95, to: 99, points: 1.5 }\n        - { from: 90, to: 95, points: 0.5 }",
                "bonusCap: 10", "bonusCap: 8",
                "zh: 纪律作风良好", "zh: 纪律作风优良"));

        assertThat(Differences.between(before, after))
                .extracting(it -> it.code() + " " + it.what())
                .containsExactly(" 加分上限", "B10 名称", "C1.3 评分规则");
        assertThat(Differences.between(before, after).getLast())
                .isEqualTo(new Difference(
                        "C1.3",
                        "评分规则",
                        "98 % 以上 2.5 分;95 % 至不足 98 % 1.5 分;90 % 至不足 95 % 0.5 分;不足 90 % 0 分",
                        "99 % 以上 2.5 分;95 % 至不足 99 % 1.5 分;90 % 至不足 95 % 0.5 分;不足 90 % 0 分"));
    }

    @Test
    void whatCameAndWhatWentIsNamed() {
        var without = new Standard(
                before.id(),
                before.title(),
                before.since(),
                before.profile(),
                before.dimensions(),
                before.criteria(),
                before.bonuses().subList(1, 6),
                before.vetoes(),
                before.rules());

        assertThat(Differences.between(before, without))
                .extracting(it -> it.code() + " " + it.what())
                .containsExactly("G1 取消");
        assertThat(Differences.between(without, before))
                .extracting(it -> it.code() + " " + it.what())
                .containsExactly("G1 新增");
    }

    @Test
    void aStarThatAsksMoreIsADifference() {
        var after = edited(Map.of("base: 85", "base: 86"));

        assertThat(Differences.between(before, after))
                .extracting(it -> it.code() + " " + it.what())
                .isEqualTo(List.of("5★ 定星条件"));
    }

    private static Standard edited(Map<String, String> edits) {
        var text = Editions.text("standard/ref-star-v1.yaml");
        for (var edit : edits.entrySet()) {
            assertThat(text).contains(edit.getKey());
            var at = text.indexOf(edit.getKey());
            text = text.substring(0, at)
                    + edit.getValue()
                    + text.substring(at + edit.getKey().length());
        }
        var outcome = Editions.all().check("edited.yaml", text);
        if (outcome instanceof Outcome.Good good) return good.standard();
        throw new AssertionError(outcome);
    }
}
