package cn.xingsuo.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 值域文件 — one file of {@code values/}, whose every value asked for must be there. */
record YamlValues(String file, Map<?, ?> values) {
    static YamlValues of(String name) throws IOException {
        var file = "values/" + name + ".yaml";
        try (var in = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            Map<?, ?> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new YamlValues(file, values);
        }
    }

    long number(String key) {
        if (values.get(key) instanceof Number it && it.longValue() > 0) return it.longValue();
        throw new IllegalStateException(file + ": " + key + " must be a positive number");
    }

    String text(String key) {
        if (values.get(key) instanceof String it && !it.isBlank()) return it;
        throw new IllegalStateException(file + ": " + key + " must be a text");
    }
}
