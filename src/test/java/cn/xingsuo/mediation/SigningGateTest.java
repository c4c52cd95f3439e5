package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.AgreementDraft.Behalf;
import cn.xingsuo.mediation.AgreementDraft.Circumstance;
import cn.xingsuo.mediation.AgreementDraft.Kind;
import cn.xingsuo.mediation.AgreementDraft.Mark;
import cn.xingsuo.mediation.AgreementDraft.Obligation;
import cn.xingsuo.mediation.AgreementDraft.Party;
import cn.xingsuo.mediation.AgreementDraft.Signing;
import cn.xingsuo.mediation.AgreementDraft.Substance;
import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@InTheHouse
class SigningGateTest {
    private static final int SEEDED = 50;
    private final SigningGate gate;

    SigningGateTest(SigningGate gate) {
        this.gate = gate;
    }

    @Test
    void everySeededDefectIsNamedBeforeSigning() {
        var seeded =
                rows().stream().filter(it -> it.values.containsKey("finds")).toList();
        assertThat(seeded).hasSizeGreaterThanOrEqualTo(SEEDED);
        for (var row : seeded) {
            var code = row.text("finds", "");
            var hit = gate.check(row.draft()).stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst();
            assertThat(hit).as(row.values.toString()).isPresent();
            assertThat(hit.orElseThrow().blocking())
                    .as(row.values.toString())
                    .isEqualTo(row.values.containsKey("forbids"));
        }
    }

    @Test
    void everyRuleIsSeededAtLeastOnce() {
        var seeded = rows().stream().map(it -> it.text("finds", "")).toList();
        assertThat(seeded).containsAll(gate.codes());
    }

    @Test
    void aSoundAgreementPassesWithoutAWord() {
        for (var row : rows()) {
            if (row.values.containsKey("finds")) continue;
            assertThat(gate.check(row.draft())).as(row.values.toString()).isEmpty();
            gate.require(row.draft());
        }
    }

    @Test
    void whatMustNotBeSignedIsRefusedWithItsArticle() {
        var row = new Row(Map.of("terms", "张三丰收款后不得报警"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> gate.require(row.draft()))
                .satisfies(it -> {
                    assertThat(it.basis()).isEqualTo("civil-code#153");
                    assertThat(it.arguments().toString()).contains("不得报警");
                });
    }

    private static List<Row> rows() {
        try (var in = new ClassPathResource("examples/mediation/gate.yaml").getInputStream()) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return rows.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** 一行 — what differs from the sound agreement. */
    @SuppressWarnings("unchecked")
    private record Row(Map<String, Object> values) {
        private static final String DAY = "2026-04-01";

        AgreementDraft draft() {
            var written = !values.containsKey("oral");
            return new AgreementDraft(
                    text("category", "NEIGHBOUR"),
                    written,
                    parties(),
                    substance(),
                    duties(),
                    signing(),
                    circumstance());
        }

        private List<Party> parties() {
            if (values.get("parties") instanceof List<?> list) {
                return list.stream()
                        .map(it -> party(new Row((Map<String, Object>) it), ""))
                        .toList();
            }
            return List.of(party(row("applicant"), "张三丰"), party(row("respondent"), "李四光"));
        }

        private Party party(Row it, String name) {
            var side = name.equals("李四光") ? Side.RESPONDENT : Side.APPLICANT;
            var behalf = new Behalf(
                    it.text("guardian", ""), it.text("representative", ""), it.text("proxy", ""), it.has("power"));
            var kind = Kind.valueOf(it.text("kind", "NATURAL"));
            return new Party(side, it.text("name", name), kind, !it.has("identified"), it.day("born", ""), behalf);
        }

        private Substance substance() {
            var annexes =
                    values.get("annexes") instanceof List<?> list ? new LinkedHashSet<>((List<String>) list) : null;
            var total = values.get("total") == null ? null : new BigDecimal(text("total", ""));
            return new Substance(
                    text("facts", "李四光新建围墙,雨水倒灌张三丰院内"),
                    values.containsKey("responsibilities") ? text("responsibilities", "") : null,
                    text("terms", "李四光于四月二十日前改建围墙并疏通排水沟"),
                    annexes,
                    total);
        }

        private List<Obligation> duties() {
            var list = values.get("duties") instanceof List<?> it ? it : List.of(Map.of("what", "改建围墙"));
            return list.stream()
                    .map(it -> duty(new Row((Map<String, Object>) it)))
                    .toList();
        }

        private static Obligation duty(Row it) {
            var amount = it.values.get("amount") == null ? null : new BigDecimal(it.text("amount", ""));
            return new Obligation(
                    it.text("what", ""),
                    amount,
                    it.day("due", DAY),
                    it.text("manner", "自行施工"),
                    it.text("place", "火炬村"));
        }

        private Signing signing() {
            var marks = values.get("marks") instanceof Map<?, ?> map
                    ? map.entrySet().stream()
                            .map(it -> new Mark(
                                    it.getKey().toString(),
                                    LocalDate.parse(it.getValue().toString())))
                            .toList()
                    : null;
            var copies = values.get("copies") == null ? null : Integer.valueOf(text("copies", ""));
            return new Signing(
                    LocalDate.parse(text("today", "2026-04-05")),
                    LocalDate.parse(text("accepted", "2026-03-20")),
                    day("session", DAY),
                    LocalDate.parse(text("agreed", DAY)),
                    LocalDate.parse(text("effective", DAY)),
                    marks,
                    copies);
        }

        private Circumstance circumstance() {
            Set<String> foreign =
                    values.get("foreign") instanceof List<?> list ? Set.copyOf((List<String>) list) : Set.of();
            return new Circumstance(has("open"), has("consentToOpen"), foreign, has("interpreter"));
        }

        private Row row(String name) {
            return values.get(name) instanceof Map<?, ?> map ? new Row((Map<String, Object>) map) : new Row(Map.of());
        }

        private boolean has(String name) {
            return values.containsKey(name);
        }

        private String text(String name, String otherwise) {
            return values.getOrDefault(name, otherwise).toString();
        }

        private @Nullable LocalDate day(String name, String otherwise) {
            var text = text(name, otherwise);
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
    }
}
