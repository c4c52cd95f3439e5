package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Confirmation.Ruling;
import cn.xingsuo.mediation.Fulfilment;
import cn.xingsuo.mediation.Judgment;
import cn.xingsuo.mediation.Judgments;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 司法确认和法院裁判办理 — the joint application, the court's filing and its ruling; and what a court said when the agreement was contested. */
@Controller
@RequestMapping("/mediation/cases/{id}")
@Allowed(Act.EDIT_CASES)
class ConfirmationController {
    private final Fulfilment fulfilment;
    private final Judgments judgments;

    ConfirmationController(Fulfilment fulfilment, Judgments judgments) {
        this.fulfilment = fulfilment;
        this.judgments = judgments;
    }

    record Application(
            @Label("申请日期") @NotNull LocalDate on,
            @Label("法院") @NotBlank @Size(max = 200) String court,
            @Label("请求确认的事项") @NotBlank String matter,

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
        fulfilment.applyForConfirmation(
                viewer, CaseController.ref(id, version), form.on(), form.court(), form.matter());
        return FollowUpController.back(id, redirect, "已登记司法确认申请。");
    }

    record Filed(
            @Label("法院受理日期") @NotNull LocalDate on,
            @Label("案号") @NotBlank @Size(max = 200) String number) {}

    @PostMapping("/confirmation/filing")
    String filed(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Filed form,
            Viewer viewer,
            RedirectAttributes redirect) {
        fulfilment.filed(viewer, CaseController.ref(id, version), form.on(), form.number());
        return FollowUpController.back(id, redirect, "已登记法院受理。");
    }

    record Decided(
            @Label("裁定日期") @NotNull LocalDate on,
            @Label("司法确认结果") @NotBlank String result,
            @Label("案号") @Size(max = 200) @Nullable String number,
            @Label("不予受理或者驳回的理由") @Nullable String ground) {}

    @PostMapping("/ruling")
    String confirmed(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Decided form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var ruling = new Ruling(
                form.on(),
                form.result(),
                FollowUpController.text(form.number()),
                FollowUpController.text(form.ground()));
        fulfilment.confirmed(viewer, CaseController.ref(id, version), ruling);
        return FollowUpController.back(id, redirect, "已登记司法确认结果。");
    }

    record Judged(
            @Label("裁判生效日期") @NotNull LocalDate on,
            @Label("裁判结果") @NotBlank String result,
            @Label("法院") @NotBlank @Size(max = 200) String court,
            @Label("案号") @NotBlank @Size(max = 200) String number) {}

    @PostMapping("/judgment")
    String judged(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Judged form,
            Viewer viewer,
            RedirectAttributes redirect) {
        judgments.record(
                viewer,
                CaseController.ref(id, version),
                new Judgment(form.on(), form.result(), form.court(), form.number()));
        return FollowUpController.back(id, redirect, "已登记法院对协议的裁判。");
    }
}
