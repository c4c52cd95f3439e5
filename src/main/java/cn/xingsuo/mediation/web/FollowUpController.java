package cn.xingsuo.mediation.web;

import static java.lang.Boolean.TRUE;

import cn.xingsuo.mediation.Fulfilment;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Performance;
import cn.xingsuo.mediation.Renewals;
import cn.xingsuo.mediation.ReturnVisit;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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

/** 结案之后 — performance, urging, remedies, a renewed mediation, the return visit. */
@Controller
@RequestMapping("/mediation/cases/{id}")
@Allowed(Act.EDIT_CASES)
class FollowUpController {
    private final Fulfilment fulfilment;
    private final Renewals renewals;
    private final CasePages pages;
    private final FollowBook book;
    private final Choices choices;
    private final Once once;
    private final Clock clock;

    FollowUpController(
            Fulfilment fulfilment,
            Renewals renewals,
            CasePages pages,
            FollowBook book,
            Choices choices,
            Once once,
            Clock clock) {
        this.fulfilment = fulfilment;
        this.renewals = renewals;
        this.pages = pages;
        this.book = book;
        this.choices = choices;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/fulfilment")
    @Allowed(Act.READ_CASES)
    View show(@PathVariable String id, Viewer viewer) {
        var mediation = MediationId.of(id);
        var read = pages.read(mediation, viewer);
        var ending = read.ending();
        if (ending == null || !ending.settled())
            throw new Refusal("本案没有达成协议,没有履行、回访和司法确认。请打开案件查看。", "people-mediation-law#31");
        var desk = new CasePage.Desk(viewer.may(Act.EDIT_CASES), viewer.may(Act.REVEAL), LocalDate.now(clock), choices);
        var page = new FollowPage(
                read.head(),
                ending,
                read.after(),
                book.facts(mediation, viewer),
                fulfilment.duties(viewer, mediation),
                desk);
        return new View("mediation/fulfilment", page);
    }

    record Performed(
            @Label("履行哪一项") @Nullable Integer duty,
            @Label("履行日期") @NotNull LocalDate on,
            @Label("履行情况") @NotBlank String state,

            @Label("本次金额(元)") @Digits(integer = 12, fraction = 2) @Nullable
            BigDecimal amount,

            @Label("履行凭证") @Size(max = 200) @Nullable String proof,
            @Label("履行说明") @Size(max = 2000) @Nullable String note) {
        Performance asPerformance() {
            return new Performance(on, state, text(note), amount, text(proof));
        }
    }

    @PostMapping("/performance")
    String perform(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Performed form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var duty = form.duty() == null ? 0 : form.duty();
        fulfilment.perform(viewer, CaseController.ref(id, version), duty, form.asPerformance());
        return back(id, redirect, "已登记履行情况。");
    }

    record Urged(
            @Label("督促日期") @NotNull LocalDate on,
            @Label("督促情况") @NotBlank @Size(max = 2000) String note) {}

    @PostMapping("/urging")
    String urge(
            @PathVariable String id,
            @RequestParam(name = "_key", defaultValue = "") String key,
            @Valid @ModelAttribute Urged form,
            Viewer viewer,
            RedirectAttributes redirect) {
        once.beneath(
                MediationId.of(id).path(),
                key,
                viewer.account(),
                () -> fulfilment.urge(viewer, MediationId.of(id), form.on(), form.note()));
        return back(id, redirect, "已登记督促。");
    }

    record Remedied(
            @Label("日期") @NotNull LocalDate on,
            @Label("途径") @NotBlank String kind,
            @Label("说明") @Size(max = 2000) @Nullable String note) {}

    @PostMapping("/remedy")
    String remedy(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Remedied form,
            Viewer viewer,
            RedirectAttributes redirect) {
        fulfilment.remedy(viewer, CaseController.ref(id, version), form.on(), form.kind(), text(form.note()));
        return back(id, redirect, "已登记不履行时的途径。");
    }

    record Renewed(
            @Label("日期") @NotNull LocalDate on,
            @Label("再次调解的理由") @NotBlank @Size(max = 200) String reason) {}

    @PostMapping("/renewal")
    String renew(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Renewed form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var renewed = renewals.renew(viewer, CaseController.ref(id, version), form.on(), form.reason());
        Flash.say(redirect, "已登记新案,待双方同意后受理。");
        return "redirect:" + renewed.id().path();
    }

    record Visited(
            @Label("回访日期") @NotNull LocalDate on,
            @Label("回访情况") @NotBlank @Size(max = 2000) String note,
            @Label("当事人满意") @Nullable Boolean content,
            @Label("满意度") @Nullable String satisfaction,
            @Label("所见履行情况") @Nullable String performance,
            @Label("激化苗头") @Nullable Boolean intensifying,
            @Label("应对措施") @Size(max = 2000) @Nullable String measures) {
        ReturnVisit asVisit() {
            if (satisfaction == null) return new ReturnVisit(on, note, TRUE.equals(content));
            var seen = new ReturnVisit.Observation(
                    satisfaction, text(performance), TRUE.equals(intensifying), text(measures));
            return new ReturnVisit(on, note, TRUE.equals(content), seen);
        }
    }

    @PostMapping("/visit")
    String visit(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Visited form,
            Viewer viewer,
            RedirectAttributes redirect) {
        fulfilment.visit(viewer, CaseController.ref(id, version), form.asVisit());
        return back(id, redirect, "已登记回访。");
    }

    static String back(String id, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + MediationId.of(id).path() + "/fulfilment";
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
