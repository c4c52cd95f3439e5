package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Consequences;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 结案 — fill in, check with the consequences in numbers, conclude; and take it back while it is fresh. */
@Controller
@RequestMapping("/mediation/cases/{id}")
@Allowed(Act.EDIT_CASES)
class ConcludeController {
    private final Mediations mediations;
    private final Consequences consequences;
    private final CasePages pages;
    private final Choices choices;
    private final Clock clock;

    ConcludeController(
            Mediations mediations, Consequences consequences, CasePages pages, Choices choices, Clock clock) {
        this.mediations = mediations;
        this.consequences = consequences;
        this.pages = pages;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/conclude")
    View form(@PathVariable String id, Viewer viewer) {
        return filled(id, viewer, null);
    }

    /** Back from checking, or with a row of duties more or less, everything else still there. */
    @PostMapping("/conclude/edit")
    View edit(
            @PathVariable String id,
            @ModelAttribute Ending form,
            @RequestParam(defaultValue = "") String row,
            Viewer viewer) {
        return filled(id, viewer, form.withRow(row));
    }

    @PostMapping("/conclude/check")
    View check(@PathVariable String id, @Valid @ModelAttribute Ending form, Viewer viewer) {
        var mediation = MediationId.of(id);
        var what = consequences.of(viewer, mediation, form.asOutcome());
        var head = pages.read(mediation, viewer).head();
        return new View("mediation/check", new CheckPage(head, form, choices, what));
    }

    @PostMapping("/conclude")
    String conclude(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Ending form,
            Viewer viewer,
            RedirectAttributes redirect) {
        mediations.conclude(viewer, CaseController.ref(id, version), form.asOutcome());
        return CaseController.back(MediationId.of(id), redirect, "已结案。");
    }

    record Undo(@Label("撤回理由") @NotBlank @Size(max = 200) String reason) {}

    @PostMapping("/conclusion/undo")
    String undo(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Undo form,
            Viewer viewer,
            RedirectAttributes redirect) {
        mediations.undoConclusion(viewer, CaseController.ref(id, version), form.reason());
        return CaseController.back(MediationId.of(id), redirect, "已撤回结案,案件恢复调解中。");
    }

    private View filled(String id, Viewer viewer, @Nullable Ending typed) {
        var read = pages.read(MediationId.of(id), viewer);
        var accepted = read.facts().acceptedOn();
        if (accepted == null || read.ending() != null) throw new Refusal("本案不在调解中,不能结案。请打开案件查看。", null);
        return new View(
                "mediation/conclude", new ConcludePage(read.head(), accepted, LocalDate.now(clock), typed, choices));
    }
}
