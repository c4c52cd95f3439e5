package cn.xingsuo.mediation;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.law.Statutes;
import cn.xingsuo.web.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * 签署前核对 — names each defect that would void an agreement, or its subsidy, while it can still be mended. A pure function of the draft
 * and of the rules in {@code values/mediation-gate.yaml}.
 */
@Component
class SigningGate {
    private final ValueSets values;
    private final TermFaults terms;

    SigningGate(ValueSets values, Statutes statutes) {
        this.values = values;
        this.terms = new TermFaults(rules().values(), values.of("mediation-rate-limit"));
        for (var rule : rules().values()) {
            if (statutes.find(rule.text("citation")) == null)
                throw new IllegalStateException(
                        "values/mediation-gate.yaml: " + rule.code() + " cites nothing we hold");
        }
    }

    /** Every defect, those that forbid the conclusion first; empty for an agreement that may be signed. */
    public List<Defect> check(AgreementDraft draft) {
        var found = new ArrayList<Fault>();
        PartyFaults.of(draft, rules(), found::add);
        DutyFaults.of(draft, rules(), found::add);
        SigningFaults.of(draft, found::add);
        terms.of(draft, found::add);
        return found.stream()
                .distinct()
                .map(this::defect)
                .sorted(Comparator.comparing(Defect::blocking).reversed())
                .toList();
    }

    /** Refuses an agreement that must not be signed like this, naming the first thing to mend and how many more there are. */
    public void require(AgreementDraft draft) {
        var blocking = check(draft).stream().filter(Defect::blocking).toList();
        if (blocking.isEmpty()) return;
        var first = blocking.getFirst();
        throw new Refusal(
                "不能结案:{0}{1}共有 {2} 处必须先改正。请返回修改,其余内容已保留。",
                first.citation(), t(first.message(), first.args()), t(first.why()), blocking.size());
    }

    /** The codes of all rules. */
    List<String> codes() {
        return rules().values().stream().map(Value::code).toList();
    }

    private Defect defect(Fault fault) {
        var rule = rules().require(fault.code());
        return new Defect(
                rule.code(),
                rule.title(),
                fault.args().stream().map(Objects::toString).toList(),
                rule.text("why"),
                rule.text("citation"),
                rule.is("blocking"),
                rule.text("where"));
    }

    private ValueSet rules() {
        return values.of("mediation-gate");
    }
}
