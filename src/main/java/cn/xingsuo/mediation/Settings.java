package cn.xingsuo.mediation;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;

/** 受理条件核对 — codes against the value sets, and what each basis asks for. */
final class Settings {
    private Settings() {}

    static Setting checked(Setting it, LocalDate on, ValueSets values) {
        var basis = values.of("mediation-jurisdiction").require(it.jurisdiction());
        var consent = Prose.optional("同意情况", it.consent(), Prose.LINE);
        if (basis.is("consent") && consent.isEmpty())
            throw new Refusal("不在本地管辖的,须有当事人约定或者有管辖权的调委会同意。请写明谁在何时同意。", "mediation-work-rules#21");
        var residence = basis.is("residence") ? it.residence() : null;
        if (it.entrusted() == null) return new Setting(basis.code(), consent, null, null, residence);
        var organ = values.of("mediation-entrustment").require(it.entrusted());
        var since = it.entrustedOn();
        if (since == null) throw new Refusal("委托调解的期限从签收材料之日起算。请填写签收日期。", "invited-mediation-rules#27");
        Dates.inOrder(since, on, "日期 {0} 早于签收委托材料的日期 {1}。请核对日期。");
        return new Setting(basis.code(), consent, organ.code(), since, residence);
    }
}
