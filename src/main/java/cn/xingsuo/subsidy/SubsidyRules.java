package cn.xingsuo.subsidy;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 办理规则 — the file {@code values/subsidy-rule.yaml}: terms, the aspects of a dossier's score, and what is no people's mediation. */
@Component
public class SubsidyRules {
    private final Map<?, ?> all;

    SubsidyRules() throws IOException {
        try (var in = new InputStreamReader(
                new ClassPathResource("values/subsidy-rule.yaml").getInputStream(), StandardCharsets.UTF_8)) {
            all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
    }

    /** 评查方面 and the most points it may get. */
    public record Aspect(String title, int most) {}

    /**
     * 性质 of what is claimed for.
     *
     * @param refused citation by which it gets nothing; empty when it is people's mediation
     */
    public record Nature(String code, String title, String refused) {}

    int number(String key) {
        if (all.get(key) instanceof Integer number) return number;
        throw new IllegalStateException("values/subsidy-rule.yaml lacks " + key);
    }

    public List<Aspect> aspects() {
        return lines("aspects").stream()
                .map(it ->
                        new Aspect(String.valueOf(it.get("title")), (Integer) Objects.requireNonNull(it.get("most"))))
                .toList();
    }

    public List<Nature> natures() {
        return lines("natures").stream()
                .map(it -> new Nature(
                        String.valueOf(it.get("code")),
                        String.valueOf(it.get("title")),
                        it.get("refused") instanceof String citation ? citation : ""))
                .toList();
    }

    /** The score of a dossier from its aspects. */
    int score(List<Integer> points) {
        var aspects = aspects();
        if (points.size() != aspects.size()) throw new Refusal("七个方面都要打分。请补填,其余内容已保留。", null);
        var sum = 0;
        for (int i = 0; i < aspects.size(); i++) {
            var aspect = aspects.get(i);
            if (points.get(i) < 0 || points.get(i) > aspect.most())
                throw new Refusal("第 {0} 个方面应在 0 到 {1} 分之间。请核对分数。", null, i + 1, aspect.most());
            sum += points.get(i);
        }
        return sum;
    }

    private List<Map<?, ?>> lines(String key) {
        var found = new ArrayList<Map<?, ?>>();
        if (all.get(key) instanceof List<?> list) for (var it : list) if (it instanceof Map<?, ?> map) found.add(map);
        return found;
    }
}
