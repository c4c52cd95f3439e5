package cn.xingsuo.person.web;

import cn.xingsuo.person.Field;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.person.Purpose;
import cn.xingsuo.web.Option;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 查看原文(事由) — the masked value and the question why. */
public record RevealPage(
        String action, String name, String field, @Nullable String masked, List<Option> purposes) {
    static RevealPage of(MaskedPerson person, Field field) {
        var masked = switch (field) {
            case ID_NUMBER -> person.idNumber();
            case PHONE -> person.phone();
            case ADDRESS -> person.address();
        };
        var purposes = Arrays.stream(Purpose.values())
                .map(it -> new Option(it.name(), it.title()))
                .toList();
        var action = "/persons/" + person.id() + "/reveal?field=" + field.slug();
        return new RevealPage(action, person.name(), field.title(), masked, purposes);
    }
}
