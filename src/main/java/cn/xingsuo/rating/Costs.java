package cn.xingsuo.rating;

import cn.xingsuo.rating.Finding.Measured;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Rules;
import cn.xingsuo.standard.Scoring;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** 失分处 — which of a finding's readings cost points: a part that has all its points costs none, however many records miss it. */
public final class Costs {
    private Costs() {}

    public static List<Measured> of(Criterion criterion, Finding finding, Rules rules, OfficeClass size) {
        if (!(criterion.scoring() instanceof Scoring.Composite rule)) return finding.readings();
        var sheet = Sheet.of(
                LocalDate.EPOCH,
                finding.readings().stream()
                        .collect(Collectors.toMap(Measured::indicator, Measured::reading, (first, _) -> first)));
        var marking = new Marking(rules, size, sheet);
        var costly = rule.parts().stream()
                .filter(it -> marking.lacks(it.scoring()))
                .flatMap(it -> it.scoring().indicators().stream())
                .collect(Collectors.toSet());
        return finding.readings().stream()
                .filter(it -> costly.contains(it.indicator()))
                .toList();
    }
}
