package cn.xingsuo.standard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.standard.Criterion.EvidenceKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class EditionsTest {
    /** A published edition never changes: stars given under it must stay explainable. */
    private static final Map<String, String> PUBLISHED =
            Map.of("ref-star-v1.yaml", "da52c6a269886082f0bf43ec492899f2a28cc520dfe0dd5de2e07bbe9ba50834");

    private final Standards standards = new Standards(citation -> true);
    private final Standard reference = standards.get("ref-star-v1");

    @Test
    void thePublishedEditionsAreUnchanged() throws Exception {
        var found = new TreeMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:standard/*.yaml")) {
            if ("indicators.yaml".equals(file.getFilename())) continue;
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            found.put(file.getFilename(), HexFormat.of().formatHex(hash));
        }
        assertThat(found).isEqualTo(PUBLISHED);
    }

    @Test
    void theReferenceStandardHasItsSixtyTwoCriteriaInSixDimensions() {
        assertThat(reference.dimensions())
                .extracting(it -> it.code() + it.points())
                .containsExactly("A12", "B14", "C46", "D12", "E6", "F10");
        assertThat(reference.criteria()).hasSize(62);
        assertThat(reference.bonuses()).hasSize(6);
        assertThat(reference.vetoes()).hasSize(10);
    }

    @Test
    void theEvidenceSplitIsTheOneOfThePaper() {
        var split = new TreeMap<String, List<BigDecimal>>();
        for (var criterion : reference.criteria()) {
            var kinds = String.join(
                    "",
                    criterion.evidence().keySet().stream()
                            .map(EvidenceKind::name)
                            .toList());
            split.computeIfAbsent(kinds, it -> new ArrayList<>()).add(criterion.points());
        }
        assertThat(split.entrySet())
                .extracting(it -> it.getKey() + " " + it.getValue().size() + " "
                        + it.getValue().stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .stripTrailingZeros()
                                .toPlainString())
                .containsExactlyInAnyOrder("C 38 62.5", "CJ 5 11", "CD 6 10", "D 6 7.5", "J 5 6.5", "DJ 2 2.5");
    }

    @Test
    void everyRuleTypeIsUsed() {
        var used = reference.items().stream()
                .map(it -> it.scoring().getClass().getSimpleName())
                .distinct();
        assertThat(used)
                .contains(
                        "AllOrNothing",
                        "ChecklistDeduct",
                        "IncidentDeduct",
                        "RatioStep",
                        "RatioLinear",
                        "CountTarget",
                        "PerPointDeduct",
                        "GradeAbcd",
                        "SampleMean",
                        "BonusLevel",
                        "BonusCount",
                        "Veto",
                        "Composite");
    }

    @Test
    void theClassFollowsResidentsAndCorrectionSubjects() {
        assertThat(reference.classOf(100_000, 0)).isEqualTo(OfficeClass.LARGE);
        assertThat(reference.classOf(99_999, 99)).isEqualTo(OfficeClass.MEDIUM);
        assertThat(reference.classOf(20_000, 100)).isEqualTo(OfficeClass.LARGE);
        assertThat(reference.classOf(30_000, 0)).isEqualTo(OfficeClass.MEDIUM);
        assertThat(reference.classOf(29_999, 0)).isEqualTo(OfficeClass.SMALL);
    }
}
