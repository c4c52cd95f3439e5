package cn.xingsuo.mediation;

import cn.xingsuo.web.Refusal;

/** 回访核对 — codes against the value sets; who sees a dispute flare up again says what was done about it. */
final class Visits {
    private Visits() {}

    static ReturnVisit.Observation checked(ReturnVisit.Observation it, ValueSets values) {
        values.of("mediation-satisfaction").require(it.satisfaction());
        values.of("mediation-performance").require(it.performance());
        var measures = Prose.optional("应对措施", it.measures(), Prose.STORY);
        if (it.intensifying() && measures.isEmpty())
            throw new Refusal("发现激化苗头的,应当采取预防措施,可能引起治安案件、刑事案件的及时报告。请写明采取了什么措施。", "people-mediation-law#25");
        return new ReturnVisit.Observation(it.satisfaction(), it.performance(), it.intensifying(), measures);
    }

    static boolean content(ReturnVisit.Observation it, ValueSets values) {
        return values.of("mediation-satisfaction").require(it.satisfaction()).is("content");
    }
}
