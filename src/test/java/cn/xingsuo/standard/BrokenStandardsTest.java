package cn.xingsuo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.standard.StandardReader.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Each broken edition names in its first line where and why it must be refused. */
class BrokenStandardsTest {
    private static final String EXPECTS = "# expects: ";

    /** Holds exactly one article. */
    private final Standards standards = new Standards(citation -> !citation.endsWith("#99"));

    static Stream<String> files() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath:examples/broken-standards/*.yaml"))
                .map(Resource::getFilename);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenEditionIsRefusedWithLineAndReason(String file) {
        var text = Editions.text("examples/broken-standards/" + file);
        var expected = text.lines()
                .findFirst()
                .orElseThrow()
                .substring(EXPECTS.length())
                .split(" ", 2);

        assertThat(standards.check(file, text))
                .isInstanceOfSatisfying(
                        Outcome.Broken.class,
                        it -> assertThat(it.problems()).anySatisfy(problem -> {
                            assertThat(problem.file()).isEqualTo(file);
                            assertThat(problem.line()).isEqualTo(Integer.parseInt(expected[0]));
                            assertThat(problem.text()).startsWith(expected[1]);
                        }));
    }

    @Test
    void theSampleTheBrokenOnesDeriveFromIsGood() {
        assertThat(standards.problemsIn(Editions.text("examples/standard-sample.yaml")))
                .isEmpty();
    }

    @Test
    void oneMistakeIsOneProblem() {
        var text = Editions.text("examples/broken-standards/band-gap.yaml");

        assertThat(standards.problemsIn(text)).hasSize(1);
    }

    @Test
    void aHugeDraftIsRefusedWithoutReadingIt() {
        assertThat(standards.problemsIn("a".repeat(2_000_000)))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).startsWith("文件太大"));
    }

    @Test
    void theRefusalToStartNamesFileLineAndReason() {
        var problem = new Problem("ref-star-v9.yaml", 17, "缺少依据", List.of());

        assertThatExceptionOfType(BrokenStandard.class)
                .isThrownBy(() -> {
                    throw new BrokenStandard(List.of(problem));
                })
                .withMessageContaining("ref-star-v9.yaml:17: 缺少依据");
    }

    @Test
    void aBinaryTextIsRefused() {
        var noise = new String(new byte[] {0, 1, 2, (byte) 0xff}, StandardCharsets.ISO_8859_1);

        assertThat(standards.problemsIn(noise)).isNotEmpty();
    }
}
