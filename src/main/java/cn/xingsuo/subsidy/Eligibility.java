package cn.xingsuo.subsidy;

import cn.xingsuo.mediation.CaseBrief;
import cn.xingsuo.mediation.FinishedCases;
import cn.xingsuo.mediation.FinishedCases.Kin;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 申报条件 — what may be claimed for: people's mediation, ended, filed, paid for by the standard, and no dispute twice. */
@Component
class Eligibility {
    private static final String LAW = "people-mediation-law#";
    private final FinishedCases cases;
    private final ClaimLedger ledger;
    private final Rates rates;
    private final SubsidyRules rules;

    Eligibility(FinishedCases cases, ClaimLedger ledger, Rates rates, SubsidyRules rules) {
        this.cases = cases;
        this.ledger = ledger;
        this.rates = rates;
        this.rules = rules;
    }

    void requireNature(String code) {
        var nature = rules.natures().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("没有选择申报事项的性质。请从列表中选择。", null));
        if (!nature.refused().isEmpty()) throw new Refusal("以案定补只补贴人民调解,行政调解和司法调解不予补贴。", nature.refused());
    }

    /** The day the case ended. */
    LocalDate requirePayable(CaseBrief it, LocalDate today) {
        var result = it.result();
        var on = result.concludedOn();
        if (on == null) throw new Refusal("案件 {0} 还没有结案,不能申报补贴。", LAW + 16, it.number());
        if (!result.archived()) throw new Refusal("案件 {0} 的卷宗没有归档,不能申报补贴。请先立卷归档。", LAW + 27, it.number());
        if (today.isAfter(on.plusMonths(rules.number("claim-months"))))
            throw new Refusal("案件 {0} 结案已超过 {1} 个月,不能再申报补贴。", null, it.number(), rules.number("claim-months"));
        var rate = rates.of(it.office(), on);
        if (rate.share(result) == null || !rate.base().containsKey(it.difficulty()))
            throw new Refusal("按现行补贴标准,这件案件的难易程度或者结果不在补贴范围内。", rate.basis());
        return on;
    }

    /** The first case of the dispute; refused when the dispute has been claimed for. */
    MediationId requireOnce(MediationId id) {
        var before = ledger.claimed(List.of(id));
        if (!before.isEmpty()) throw twice(before.getFirst());
        return cases.root(id);
    }

    /** Claims for cases of the same two sides and category: another dispute perhaps, perhaps not. */
    List<String> repeats(MediationId id) {
        return ledger.claimed(cases.alike(id, rules.number("repeat-months")).stream()
                .map(Kin::id)
                .toList());
    }

    static Refusal twice(String number) {
        return new Refusal("同一纠纷只补贴一次,已有申报 {0}。再次调解的也算同一纠纷。", LAW + 16, number);
    }
}
