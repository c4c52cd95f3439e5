package cn.xingsuo.screening;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.Dates;
import cn.xingsuo.mediation.Prose;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.DivisionLevel;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 登记核对 — checks a finding field by field and turns it into its row, with the words by which it is found again. */
@Component
class Enrolment {
    private static final int MOST_PEOPLE = 100_000;
    private final ValueSets values;
    private final Divisions divisions;
    private final Offices offices;
    private final Clock clock;

    Enrolment(ValueSets values, Divisions divisions, Offices offices, Clock clock) {
        this.values = values;
        this.divisions = divisions;
        this.offices = offices;
        this.clock = clock;
    }

    Map<String, Object> row(Finding form, LocalDate today) {
        Dates.notFuture(form.on(), today);
        Dates.notFuture(form.event().on(), today);
        Dates.inOrder(form.event().on(), form.on(), "登记日期 {0} 早于发生日期 {1}。请核对日期。");
        Dates.inOrder(form.on(), form.handling().resolveBy(), "化解时限 {0} 早于登记日期 {1}。请核对日期。");
        if (form.parties().isEmpty()) throw new Refusal("主要当事人没有填写。请至少填一人,其余内容已保留。", null);
        var row = new HashMap<String, Object>();
        event(row, form.event());
        ownPlace(form.office(), form.event().village(), form.on(), today);
        handling(row, form.handling());
        var signs = values.of("screening-sign");
        row.put("signs", form.signs().stream().sorted().toArray(String[]::new));
        row.put("hidden", form.signs().stream().map(signs::require).anyMatch(it -> it.is("hidden")));
        row.put("who", who(form.parties()));
        row.put("registered_on", form.on());
        row.put("registered_at", OffsetDateTime.now(clock));
        row.put("state", FindingState.OPEN.name());
        return row;
    }

    private void event(Map<String, Object> row, Finding.Event it) {
        if (it.people() < 1 || it.people() > MOST_PEOPLE)
            throw new Refusal("涉及人数 {0} 不对,应在 1 到 {1} 之间。请核对。", null, it.people(), MOST_PEOPLE);
        row.put("name", Prose.required("事件名称", it.name(), Prose.LINE));
        row.put("happened_on", it.on());
        row.put("village_code", it.village());
        row.put("place", Prose.optional("详细地点", it.place(), Prose.LINE));
        row.put("scale", values.of("mediation-scale").require(it.scale()).code());
        row.put("category", values.categories().require(it.category()).code());
        row.put("people", it.people());
        row.put("units", Prose.optional("涉及单位", it.units(), Prose.LINE));
        row.put("brief", Prose.required("事件简述", it.brief(), Prose.STORY));
    }

    /** An office screens its own villages; what moved here since is its own, too. */
    private void ownPlace(OfficeId office, String code, LocalDate on, LocalDate today) {
        var name = village(code);
        if (offices.covering(code, on).filter(office::equals).isPresent()
                || offices.covering(code, today).filter(office::equals).isPresent()) return;
        var competent = offices.covering(code, on).map(offices::name).orElseGet(() -> t("当地司法所"));
        throw new Refusal("“{0}”不在本所辖区,由{1}排查登记。请选择本所的村(社区),或者把情况告知{1}。其余内容已保留。", null, name, competent);
    }

    private void handling(Map<String, Object> row, Finding.Handling it) {
        row.put("resolve_by", it.resolveBy());
        row.put("way", values.of("screening-way").require(it.way()).code());
        row.put("organ", Prose.optional("化解组织", it.organ(), Prose.LINE));
        row.put("responsible", Prose.required("化解责任人", it.responsible(), Prose.LINE));
    }

    /** The words and initials by which the row is found again. */
    void findable(Map<String, Object> row, String number, List<Particulars> parties) {
        var names = parties.stream().map(it -> it.name().strip()).collect(Collectors.joining(" "));
        var village = village(String.valueOf(row.get("village_code")));
        var words = "%s %s %s %s".formatted(row.get("name"), names, village, row.get("place"));
        row.put("number", number);
        row.put("search", Pinyin.fold("%s %s %s %s".formatted(number, words, row.get("units"), row.get("brief"))));
        row.put("initials", Pinyin.ofWords(words));
    }

    /** 新塍排〔2026〕3号, from the short name of the office. */
    String number(OfficeId office, String kind, int year, int next) {
        return "%s%s〔%d〕%d号".formatted(offices.shortName(office), kind, year, next);
    }

    private String village(String code) {
        return divisions
                .find(code)
                .filter(it -> it.level() == DivisionLevel.VILLAGE)
                .orElseThrow(() -> new Refusal("“发生地”没有选择,或者没有这个村(社区)。请从列表中选择。", null))
                .name();
    }

    /** The same people in whatever order they come. */
    private static String who(List<Particulars> parties) {
        return parties.stream().map(it -> Pinyin.fold(it.name())).sorted().collect(Collectors.joining("/"));
    }
}
