package cn.xingsuo.standard.web;

import cn.xingsuo.law.Statutes;
import cn.xingsuo.standard.Differences;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.View;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 星级标准 — reads, compares and checks editions; a draft is checked and shown, never stored. */
@Controller
@RequestMapping("/standards")
@Allowed(Act.READ_STANDARDS)
class StandardController {
    private final Standards standards;
    private final Statutes statutes;
    private final Clock clock;

    StandardController(Standards standards, Statutes statutes, Clock clock) {
        this.standards = standards;
        this.statutes = statutes;
        this.clock = clock;
    }

    @GetMapping
    View list() {
        return new View("standard/list", StandardList.of(standards.all()));
    }

    @GetMapping("/{edition}")
    View show(@PathVariable String edition) {
        return new View("standard/show", StandardPage.of(standards.get(edition), standards, statutes));
    }

    @GetMapping("/{edition}/compare/{other}")
    View compare(@PathVariable String edition, @PathVariable String other) {
        return new View("standard/compare", ComparePage.of(standards.get(edition), standards.get(other)));
    }

    @GetMapping("/check")
    View check() {
        return new View("standard/check", CheckPage.empty());
    }

    @PostMapping("/check")
    View check(@RequestParam(defaultValue = "") String draft, @RequestParam @Nullable MultipartFile file)
            throws IOException {
        var uploaded = file == null || file.isEmpty() ? null : Draft.text(file.getBytes());
        var text = file == null || file.isEmpty() ? draft : uploaded;
        if (text == null)
            return new View("standard/check", new CheckPage(draft, true, Draft.UNREADABLE, "", List.of()));
        var base = standards.inForceOn(LocalDate.now(clock));
        var differences =
                standards.draft(text).map(it -> Differences.between(base, it)).orElse(List.of());
        return new View(
                "standard/check", new CheckPage(draft, true, standards.problemsIn(text), base.id(), differences));
    }
}
