package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Value;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.web.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** 选项 — the value sets as the pages offer them. */
@Component
public class Choices {
    private final ValueSets values;

    Choices(ValueSets values) {
        this.values = values;
    }

    public List<Value> of(String id) {
        return values.of("mediation-" + id).values();
    }

    /** Steps an officer may choose. */
    public List<Option> stepKinds() {
        return of("step").stream()
                .filter(it -> !Boolean.TRUE.equals(it.more().get("system")))
                .map(it -> new Option(it.code(), it.title()))
                .toList();
    }

    /** A value set as the choices of a list, each behind its pinyin initials and in their order, so that the keyboard finds it. */
    public List<Option> typed(String id) {
        return Pinyin.typed(options(id));
    }

    public List<Option> options(String id) {
        return of(id).stream().map(it -> new Option(it.code(), it.title())).toList();
    }

    public static List<Option> consentForms() {
        return Option.of(Consent.Form.values(), Consent.Form::title);
    }

    public String title(String id, String code) {
        return values.of("mediation-" + id).title(code);
    }
}
