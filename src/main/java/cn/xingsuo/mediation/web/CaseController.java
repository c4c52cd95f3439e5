package cn.xingsuo.mediation.web;

import static java.lang.Boolean.TRUE;

import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Delays;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Step;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 案件工作区 — one case while it is being worked on. */
@Controller
@RequestMapping("/mediation/cases/{id}")
@Allowed(Act.EDIT_CASES)
class CaseController {
    private final Mediations mediations;
    private final Delays delays;
    private final CasePages pages;
    private final Choices choices;
    private final Once once;

    CaseController(Mediations mediations, Delays delays, CasePages pages, Choices choices, Once once) {
        this.mediations = mediations;
        this.delays = delays;
        this.pages = pages;
        this.choices = choices;
        this.once = once;
    }

    @GetMapping
    @Allowed(Act.READ_CASES)
    View show(@PathVariable String id, Viewer viewer) {
        return new View("mediation/show", pages.page(MediationId.of(id), viewer, choices));
    }

    record NewStep(
            @Label("日期") @NotNull LocalDate on,
            @Label("类型") @NotBlank String kind,
            @Label("工作记录") @NotBlank @Size(max = 2000) String text,
            @Label("用时(分钟)") @Min(0) @Max(1440) @Nullable Integer minutes) {}

    @PostMapping("/steps")
    String note(
            @PathVariable String id,
            @RequestParam(name = "_key", defaultValue = "") String key,
            @Valid @ModelAttribute NewStep form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var minutes = form.minutes() == null ? 0 : form.minutes();
        var mediation = MediationId.of(id);
        once.beneath(
                mediation.path(),
                key,
                viewer.account(),
                () -> mediations.note(viewer, mediation, new Step(form.on(), form.kind(), form.text(), minutes)));
        return back(mediation, redirect, "已记一笔。");
    }

    record Acceptance(
            @Label("受理日期") @NotNull LocalDate on,
            @Label("申请人同意") @Nullable Boolean applicants,
            @Label("对方同意") @Nullable Boolean respondents,
            @Label("同意方式") Consent.@Nullable Form form) {}

    @PostMapping("/acceptance")
    String accept(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Acceptance form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var how = form.form() == null ? Consent.Form.ORAL : form.form();
        var consent = new Consent(TRUE.equals(form.applicants()), TRUE.equals(form.respondents()), how);
        mediations.accept(viewer, ref(id, version), consent, form.on());
        return back(MediationId.of(id), redirect, "已受理。");
    }

    record Decline(
            @Label("不予受理日期") @NotNull LocalDate on,
            @Label("不予受理原因") @NotBlank String reason,
            @Label("告知内容") @NotBlank @Size(max = 2000) String note,
            @Label("告知的其他途径") @Nullable Set<String> routes) {}

    @PostMapping("/decline")
    String decline(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Decline form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var routes = Objects.requireNonNullElse(form.routes(), Set.<String>of());
        mediations.decline(
                viewer, ref(id, version), new Mediations.Refused(form.on(), form.reason(), form.note(), routes));
        return back(MediationId.of(id), redirect, "已记载不予受理。");
    }

    record Prolonging(
            @Label("延期理由") @NotBlank @Size(max = 200) String reason,
            @Label("双方同意延期") @Nullable Boolean parties,
            @Label("调委会同意延期") @Nullable Boolean committee) {}

    @PostMapping("/extension")
    String extend(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Prolonging form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var agreed = new Delays.Agreed(TRUE.equals(form.parties()), TRUE.equals(form.committee()));
        delays.extend(viewer, ref(id, version), form.reason(), agreed);
        return back(MediationId.of(id), redirect, "已延期。");
    }

    static MediationRef ref(String id, int version) {
        return new MediationRef(MediationId.of(id), version);
    }

    static String back(MediationId id, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + id.path();
    }
}
