package cn.xingsuo.mediation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** 内容缺陷 — what law does not let parties agree on, found by the phrases of the rules, and interest above the limit of the day. */
final class TermFaults {
    private static final String LIMIT = "percent";
    private final List<Phrases> phrases;
    private final ValueSet limits;

    /** 词句规则 — flagged when a phrase stands in the terms and none of the exceptions does. */
    private record Phrases(Value rule, Patterns finds, Patterns unless) {}

    TermFaults(List<Value> rules, ValueSet limits) {
        this.limits = limits;
        phrases = rules.stream()
                .filter(it -> it.is("scan"))
                .map(it -> new Phrases(it, Patterns.of(it, "patterns"), Patterns.of(it, "unless")))
                .toList();
    }

    void of(AgreementDraft draft, Consumer<Fault> found) {
        var text = text(draft);
        for (var it : phrases) {
            var category = it.rule().text("category");
            if (!category.isEmpty() && !category.equals(draft.category())) continue;
            if (it.unless().findsIn(text)) continue;
            it.finds()
                    .first(text)
                    .ifPresent(hit -> found.accept(Fault.of(it.rule().code(), hit)));
        }
        annexes(draft, text, found);
        interest(draft, text, found);
        var how = draft.circumstance();
        if (draft.category().equals("MEDICAL") && how.open() && !how.consentToOpen())
            found.accept(Fault.of("MEDICAL_OPEN_WITHOUT_CONSENT"));
    }

    /** Everything that says what is to be done. */
    static String text(AgreementDraft draft) {
        var duties = draft.duties().stream().flatMap(it -> Stream.of(it.what(), it.manner(), it.place()));
        return Stream.concat(Stream.of(draft.substance().terms()), duties).collect(joining("。"));
    }

    private static void annexes(AgreementDraft draft, String text, Consumer<Fault> found) {
        var attached = draft.substance().annexes();
        if (attached == null) return;
        var named = Annexes.namedIn(text);
        if (named > attached.size()) found.accept(Fault.of("ANNEX_MISSING", named, attached.size()));
    }

    private void interest(AgreementDraft draft, String text, Consumer<Fault> found) {
        var limit = limit(draft.signing().agreedOn());
        Interest.yearly(text).filter(it -> it.compareTo(limit) > 0).ifPresent(it -> {
            found.accept(Fault.of("USURY", shown(it), shown(limit)));
        });
        Interest.penalty(text).filter(it -> it.compareTo(limit) > 0).ifPresent(it -> {
            found.accept(Fault.of("PENALTY_EXCESSIVE", shown(it), shown(limit)));
        });
    }

    /** The limit in force on the day; before the first one, the first. */
    private BigDecimal limit(LocalDate on) {
        var days = limits.values().stream()
                .sorted(Comparator.comparing(TermFaults::since))
                .toList();
        var line = days.stream()
                .filter(it -> !since(it).isAfter(on))
                .reduce((_, later) -> later)
                .orElse(days.getFirst());
        return new BigDecimal(line.text(LIMIT));
    }

    private static LocalDate since(Value line) {
        var day = line.day("from");
        return day == null ? LocalDate.MIN : day;
    }

    private static String shown(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
