package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;
import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Consequences.Consequence;
import cn.xingsuo.mediation.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 结案核对页 — what will be recorded and what follows from it. */
public record CheckPage(CaseHead head, Ending form, Choices choices, Consequence consequence) {
    /** 核对项 — a field and what stands in it. */
    public record Answer(String label, String value) {}

    /** What is recorded, in words; only what counts for this outcome. */
    public List<Answer> answers() {
        var all = new ArrayList<Answer>();
        all.add(new Answer("结案方式", t(choices.title("outcome", form.outcome()))));
        add(all, "结案日期", form.on());
        add(all, "协议内容或情况说明", form.text());
        if (form.outcome().equals("WRITTEN")) add(all, "协议生效日期", form.effective());
        if (form.settles()) {
            add(all, "履行期限", form.performed());
            form.rows().forEach(it -> add(all, "履行义务", words(it)));
        }
        if (form.outcome().equals("FAILED") || form.outcome().equals("TERMINATED")) {
            add(all, "终止原因", t(choices.title("termination", requireNonNullElse(form.reason(), ""))));
            add(all, "告知的其他途径", routes());
        }
        return all;
    }

    /** What the browser sends again when the officer confirms. */
    public List<Answer> fields() {
        var all = new ArrayList<Answer>();
        add(all, "outcome", form.outcome());
        add(all, "on", form.on());
        add(all, "text", form.text());
        add(all, "effectiveOn", form.effectiveOn());
        add(all, "performBy", form.performBy());
        add(all, "reason", form.reason());
        for (var route : requireNonNullElse(form.routes(), Set.<String>of())) add(all, "routes", route);
        var rows = form.rows();
        for (int i = 0; i < rows.size(); i++) row(all, "duties[" + i + "].", rows.get(i));
        return all;
    }

    private static void row(List<Answer> all, String name, DutyLine it) {
        add(all, name + "by", it.by());
        add(all, name + "what", it.what());
        add(all, name + "amount", it.amount());
        add(all, name + "dueOn", it.dueOn());
        add(all, name + "manner", it.manner());
        add(all, name + "place", it.place());
    }

    private static String words(DutyLine it) {
        return Stream.of(
                        it.dueOn(),
                        t(requireNonNullElse(it.by(), Side.RESPONDENT).title()),
                        it.what(),
                        it.amount() == null ? null : t("{0} 元", it.amount()),
                        it.manner(),
                        it.place())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String routes() {
        return requireNonNullElse(form.routes(), Set.<String>of()).stream()
                .map(it -> t(choices.title("route", it)))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static void add(List<Answer> all, String label, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) all.add(new Answer(label, value.toString()));
    }
}
