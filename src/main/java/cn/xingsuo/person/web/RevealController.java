package cn.xingsuo.person.web;

import cn.xingsuo.person.Field;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Purpose;
import cn.xingsuo.person.Reveals;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 查看原文 — asks why, then shows one field of one person, once: nothing is redirected to, so no address shows it again. */
@Controller
@RequestMapping("/persons/{id}/reveal")
@Allowed(Act.REVEAL)
class RevealController {
    private final Reveals reveals;
    private final Clock clock;

    RevealController(Reveals reveals, Clock clock) {
        this.reveals = reveals;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String field, Viewer viewer) {
        var person = reveals.masked(new PersonId(id), viewer);
        var slug = field.isEmpty() ? "" : named(field).slug();
        return new View("person/reveal", new RevealPage(person, slug));
    }

    @PostMapping
    View reveal(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer) {
        var person = reveals.masked(new PersonId(id), viewer);
        if (field.isEmpty()) throw new Refusal("请选择要查看哪一项", null);
        var why = Purpose.named(purpose).orElseThrow(() -> new Refusal("请选择为什么要查看原文;查看会留痕", null));
        var clear = reveals.reveal(person.id(), named(field), why, note, viewer);
        return new View(
                "person/revealed",
                new RevealedPage(person.name(), named(field).title(), clear, viewer.name(), clock.instant()));
    }

    private static Field named(String slug) {
        return Field.named(slug).orElseThrow(() -> new NotFound("没有这个字段。请从案件或队伍页面进入"));
    }
}
