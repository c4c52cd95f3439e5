package cn.xingsuo.person.web;

import cn.xingsuo.person.Field;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.person.Purpose;
import cn.xingsuo.web.Option;
import java.util.Arrays;
import java.util.List;

/**
 * 查看原文(事由) — the person as masked, and the question which field is needed in clear, and why.
 *
 * @param field slug of the field asked for, empty when the viewer has yet to choose
 */
public record RevealPage(MaskedPerson person, String field) {
    public String action() {
        return "/persons/" + person.id() + "/reveal";
    }

    public List<Field> recorded() {
        return Arrays.stream(Field.values())
                .filter(it -> person.field(it) != null)
                .toList();
    }

    public List<Option> fields() {
        return recorded().stream().map(it -> new Option(it.slug(), it.title())).toList();
    }

    public List<Option> purposes() {
        return Option.of(Purpose.values(), Purpose::title);
    }
}
