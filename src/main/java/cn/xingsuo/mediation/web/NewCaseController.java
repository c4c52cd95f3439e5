package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 快速登记 — a dispute comes in; one page, no mouse. */
@Controller
@Allowed(Act.EDIT_CASES)
class NewCaseController {
    private final Mediations mediations;
    private final CaseOptions options;
    private final Duplicates duplicates;
    private final Once once;
    private final Clock clock;

    NewCaseController(Mediations mediations, CaseOptions options, Duplicates duplicates, Once once, Clock clock) {
        this.mediations = mediations;
        this.options = options;
        this.duplicates = duplicates;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/mediation/new")
    View form(Viewer viewer) {
        return new View(
                "mediation/new",
                new NewCasePage(
                        options.villages(viewer),
                        options.lastVillage(viewer),
                        today(),
                        viewer.name(),
                        options.choices(),
                        options.recentCategories(viewer),
                        options.committees(viewer)));
    }

    /** @param then what the officer wants next: {@code next} registration, {@code open} the case, or {@code print} it */
    @PostMapping("/mediation/new")
    String register(
            @Valid @ModelAttribute NewCase form,
            @RequestParam("_key") String key,
            @RequestParam(defaultValue = "open") String then,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.create(
                key,
                viewer.account(),
                () -> mediations
                        .register(viewer, form.registration(viewer, today()))
                        .id()
                        .path());
        Flash.say(redirect, "已登记。");
        return "redirect:"
                + switch (then) {
                    case "next" -> "/mediation/new";
                    case "print" -> path + "?print=1";
                    default -> path;
                };
    }

    /** Asked while typing; names travel in the body, never in an address. */
    @PostMapping("/mediation/duplicates")
    View duplicates(
            @RequestParam(defaultValue = "") String applicant,
            @RequestParam(defaultValue = "") String respondent,
            Viewer viewer) {
        return new View("mediation/duplicates", new DuplicateHint(duplicates.of(applicant, respondent, viewer)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
