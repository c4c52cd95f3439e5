package cn.xingsuo.dossier;

import cn.xingsuo.mediation.ValueSets;
import java.util.Collection;
import java.util.stream.Collectors;

/** 代码名称 — Chinese titles of the codes of a case; papers stay Chinese in both languages. */
record Codes(ValueSets values) {
    String source(String code) {
        return values.sources().title(code);
    }

    String difficulty(String code) {
        return values.of("mediation-difficulty").title(code);
    }

    String outcome(String code) {
        return values.of("mediation-outcome").title(code);
    }

    String termination(String code) {
        return values.of("mediation-termination").title(code);
    }

    String performance(String code) {
        return values.of("mediation-performance").title(code);
    }

    String routes(Collection<String> codes) {
        var titles = values.of("mediation-route");
        return codes.stream().map(titles::title).sorted().collect(Collectors.joining("、"));
    }
}
