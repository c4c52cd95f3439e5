package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.network.Composition.Member;
import cn.xingsuo.network.Election.Post;
import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@InTheHouse
class CompositionTest {
    private final Composition rules;

    CompositionTest(Composition rules) {
        this.rules = rules;
    }

    @Test
    void aCommitteeIsComposedAsTheEighthArticleSays() throws IOException {
        List<Map<String, Object>> rows;
        try (var in = new ClassPathResource("examples/network/compositions.yaml").getInputStream()) {
            rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
        for (var row : rows) {
            var seats = ((List<?>) row.getOrDefault("seats", List.of()))
                    .stream().map(CompositionTest::member).toList();
            var refused = String.valueOf(row.get("refused"));
            var name = String.valueOf(row.get("name"));
            if (refused.isEmpty()) {
                assertThatCode(() -> rules.require(seats)).as(name).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> rules.require(seats))
                        .as(name)
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining(refused)
                        .extracting(it -> ((Refusal) it).basis())
                        .isEqualTo("people-mediation-law#8");
            }
        }
    }

    private static Member member(Object seat) {
        var words = String.valueOf(seat).split(" ");
        return new Member(Post.valueOf(words[0]), words[1].equals("F"));
    }
}
