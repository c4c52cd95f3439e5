package cn.xingsuo.mediation.web;

import static java.lang.Boolean.TRUE;

import cn.xingsuo.mediation.Confirmation.Ruling;
import cn.xingsuo.mediation.Fulfilment;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Performance;
import cn.xingsuo.mediation.ReturnVisit;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 结案之后 — performance, return visit, judicial confirmation. */
@Controller
@RequestMapping("/mediation/cases/{id}")
@Allowed(Act.EDIT_CASES)
class FollowUpController {
    private final Fulfilment fulfilment;

    FollowUpController(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    record Performed(
            @Label("履行日期") @NotNull LocalDate on,
            @Label("履行情况") @NotBlank String state,
            @Label("履行说明") @Size(max = 2000) @Nullable String note) {}

    @PostMapping("/performance")
    String perform(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Performed form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var performance = new Performance(form.on(), form.state(), Objects.requireNonNullElse(form.note(), ""));
        fulfilment.perform(viewer, CaseController.ref(id, version), performance);
        return CaseController.back(MediationId.of(id), redirect, "已登记履行情况。");
    }

    record Visited(
            @Label("回访日期") @NotNull LocalDate on,
            @Label("回访情况") @NotBlank @Size(max = 2000) String note,
            @Label("当事人满意") @Nullable Boolean content) {}

    @PostMapping("/visit")
    String visit(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Visited form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var visit = new ReturnVisit(form.on(), form.note(), TRUE.equals(form.content()));
        fulfilment.visit(viewer, CaseController.ref(id, version), visit);
        return CaseController.back(MediationId.of(id), redirect, "已登记回访。");
    }

    record Application(
            @Label("申请日期") @NotNull LocalDate on,
            @Label("法院") @NotBlank @Size(max = 200) String court,

            @Label("双方共同申请")
            @NotNull(message = "司法确认须由双方共同申请。请确认双方都已申请后勾选")
            @AssertTrue(message = "司法确认须由双方共同申请。请确认双方都已申请后勾选")
            @Nullable
            Boolean jointly) {}

    @PostMapping("/confirmation")
    String apply(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Application form,
            Viewer viewer,
            RedirectAttributes redirect) {
        fulfilment.applyForConfirmation(viewer, CaseController.ref(id, version), form.on(), form.court());
        return CaseController.back(MediationId.of(id), redirect, "已登记司法确认申请。");
    }

    record Decided(
            @Label("裁定日期") @NotNull LocalDate on,
            @Label("司法确认结果") @NotBlank String result,
            @Label("案号") @Size(max = 200) @Nullable String number) {}

    @PostMapping("/ruling")
    String confirmed(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Decided form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var ruling = new Ruling(form.on(), form.result(), Objects.requireNonNullElse(form.number(), ""));
        fulfilment.confirmed(viewer, CaseController.ref(id, version), ruling);
        return CaseController.back(MediationId.of(id), redirect, "已登记司法确认结果。");
    }
}
