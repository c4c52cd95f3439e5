package cn.xingsuo.dossier;

import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.Outcome;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** 案件特征 — what of a case decides which pieces its dossier needs. */
final class Traits {
    private static final Map<String, String> SOURCES =
            Map.of("APPLICATION", "APPLIED", "PROACTIVE", "PROACTIVE", "REFERRAL", "REFERRED");

    private Traits() {}

    static Set<String> of(CaseRecord file) {
        var traits = new LinkedHashSet<String>();
        if (file.facts().declined() != null) return Set.of("DECLINED");
        traits.add("ALL");
        traits.add(SOURCES.getOrDefault(file.facts().source(), "REFERRED"));
        if (file.head().category().equals("MEDICAL")) traits.add("MEDICAL");
        if (file.members().stream().anyMatch(it -> it.role().equals("AGENT"))) traits.add("PROXY");
        if (file.hearings().stream().anyMatch(it -> !it.session())) traits.add("INQUIRED");
        if (!file.alerts().isEmpty()) traits.add("ALERTED");
        var ending = file.ending();
        var outcome = ending.outcome();
        if (outcome instanceof Outcome.WrittenAgreement) traits.add("WRITTEN");
        else if (outcome instanceof Outcome.OralAgreement) traits.add("ORAL");
        else if (outcome != null) traits.add("FAILED");
        if (ending.performance() != null) traits.add("PERFORMED");
        if (ending.visit() != null) traits.add("VISITED");
        var confirmation = ending.confirmation();
        if (confirmation != null) traits.add("CONFIRMED");
        if (confirmation != null && confirmation.ruling() != null) traits.add("RULED");
        return traits;
    }
}
