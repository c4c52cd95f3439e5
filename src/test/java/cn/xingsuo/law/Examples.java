package cn.xingsuo.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** 示例表 — worked examples from {@code src/test/resources/examples/law}; every value is read as text. */
final class Examples {
    private Examples() {}

    record Row(Map<String, Object> values) {
        String text(String name) {
            return values.getOrDefault(name, "").toString();
        }

        @SuppressWarnings("unchecked")
        List<String> list(String name) {
            return (List<String>) values.getOrDefault(name, List.of());
        }

        @Override
        public String toString() {
            return text("name");
        }
    }

    static List<Row> read(String file) {
        var plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // every scalar stays a text
            }
        };
        var options = new LoaderOptions();
        var dump = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, plain);
        try (var in = new ClassPathResource("examples/law/" + file).getInputStream()) {
            List<Map<String, Object>> rows = yaml.load(in);
            return rows.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
