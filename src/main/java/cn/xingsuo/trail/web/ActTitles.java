package cn.xingsuo.trail.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 事项名称 — what the acts in the trail are called; a room that is not listed is shown by its code. */
@Component
class ActTitles {
    private final Map<String, String> titles = new HashMap<>();

    ActTitles() throws IOException {
        try (var in = new ClassPathResource("values/trail-acts.yaml").getInputStream()) {
            Map<String, String> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            titles.putAll(read);
        }
    }

    /** Chinese, a key of the English catalogue; the code itself when nobody named it. */
    String of(String act) {
        return titles.getOrDefault(act, act);
    }
}
