package cn.xingsuo.office.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 区划页面 — from the nation down to the villages, abolished codes with their dates. Public knowledge, hence not scoped. */
@Controller
@Allowed(Act.READ_OFFICES)
class DivisionController {
    private final DivisionBook book;

    DivisionController(DivisionBook book) {
        this.book = book;
    }

    @GetMapping("/divisions")
    View nation(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        if (q.isBlank()) return new View("office/division", book.nation());
        return new View("office/found", book.search(q.strip(), viewer));
    }

    @GetMapping("/divisions/{division}")
    View division(@PathVariable String division, Viewer viewer) {
        return new View("office/division", book.page(division, viewer));
    }
}
