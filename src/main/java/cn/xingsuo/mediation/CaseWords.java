package cn.xingsuo.mediation;

import cn.xingsuo.office.Pinyin;
import cn.xingsuo.web.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 案件文字 — how a case describes itself and by which words it is found again; written at registration, and again when it is corrected. */
@Component
class CaseWords {
    private final ValueSets values;
    private final Places places;

    CaseWords(ValueSets values, Places places) {
        this.values = values;
        this.places = places;
    }

    /** 当事人姓名. */
    record Named(Side side, String name) {}

    /** The columns that follow from the dispute and the names. */
    Map<String, @Nullable Object> described(String number, Dispute dispute, List<Named> parties) {
        return described(number, dispute, parties, places.village(dispute.village()));
    }

    /** The same, for who knows the village's name already. */
    Map<String, @Nullable Object> described(String number, Dispute dispute, List<Named> parties, String village) {
        var risks = values.of("mediation-risk");
        var head = new HashMap<String, @Nullable Object>();
        head.put("village_code", dispute.village());
        head.put("matter", values.categories().require(dispute.category()).title());
        head.put("source", values.sources().require(dispute.source()).code());
        head.put(
                "difficulty",
                values.of("mediation-difficulty").require(dispute.difficulty()).code());
        head.put("repeated", dispute.repeated());
        head.put("story", Prose.required("事由", dispute.story(), Prose.STORY));
        head.put("risks", dispute.risks().stream().sorted().toArray(String[]::new));
        head.put("hidden", dispute.risks().stream().map(risks::require).anyMatch(it -> it.is("hidden")));
        head.put("village", village);
        findable(head, number, dispute, parties);
        return head;
    }

    private void findable(Map<String, @Nullable Object> head, String number, Dispute dispute, List<Named> parties) {
        var village = String.valueOf(head.remove("village"));
        var applicant = first(parties, Side.APPLICANT);
        var respondent = first(parties, Side.RESPONDENT);
        var matter = values.categories().title(dispute.category());
        var names = parties.stream().map(Named::name).collect(Collectors.joining(" "));
        head.put("title", "%s与%s%s".formatted(applicant, respondent, matter));
        head.put("pair", Registration.pair(applicant, respondent));
        head.put("search", Pinyin.fold("%s %s %s %s %s".formatted(number, names, matter, village, head.get("story"))));
        head.put("initials", Pinyin.ofWords(names + " " + village + " " + matter));
    }

    private static String first(List<Named> parties, Side side) {
        return parties.stream()
                .filter(it -> it.side() == side)
                .map(it -> it.name().strip())
                .findFirst()
                .orElseThrow(() -> new Refusal("申请人和对方都要填写。请补填,其余内容已保留。", null));
    }
}
