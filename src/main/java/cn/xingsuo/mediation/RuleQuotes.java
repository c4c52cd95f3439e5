package cn.xingsuo.mediation;

import cn.xingsuo.web.Articles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 产品规则出处 — quotes a rule of the value sets, such as {@code mediation-rule#UNDO_HOURS}, below the refusal that rests on it. */
@Component
class RuleQuotes implements Articles {
    private final ValueSets values;

    RuleQuotes(ValueSets values) {
        this.values = values;
    }

    @Override
    public @Nullable Quoted quote(String citation) {
        var at = citation.indexOf('#');
        if (at < 0 || !values.holds(citation.substring(0, at))) return null;
        var set = values.of(citation.substring(0, at));
        var code = citation.substring(at + 1);
        return set.values().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(it -> new Quoted(set.title(), it.title()))
                .orElse(null);
    }
}
