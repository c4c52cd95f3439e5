package cn.xingsuo.mediation.web;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Delays;
import cn.xingsuo.mediation.Escalations;
import cn.xingsuo.mediation.Escalations.Alert;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 苗头与中止 — what may go wrong with a case, and what holds it up, from the workspace. */
@Controller
@RequestMapping("/mediation/cases/{id}")
@Allowed(Act.EDIT_CASES)
class EscalationController {
    private final Escalations alerts;
    private final Delays delays;
    private final Once once;

    EscalationController(Escalations alerts, Delays delays, Once once) {
        this.alerts = alerts;
        this.delays = delays;
        this.once = once;
    }

    record Noticed(
            @Label("苗头等级") @NotBlank String level,
            @Label("可能引发的后果") @NotBlank String kind,
            @Label("发现日期") @NotNull LocalDate on,

            @Label("时间") @NotNull @DateTimeFormat(pattern = "HH:mm")
            LocalTime time,

            @Label("苗头情况") @NotBlank @Size(max = 2000) String facts,
            @Label("采取的措施") @NotBlank @Size(max = 2000) String measures,
            @Label("涉及人数") @Min(1) @Nullable Integer people) {
        Alert alert() {
            return new Alert(level, kind, on.atTime(time), facts, measures, people);
        }
    }

    @PostMapping("/alerts")
    String raise(
            @PathVariable String id,
            @RequestParam("_key") String key,
            @Valid @ModelAttribute Noticed form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var mediation = MediationId.of(id);
        once.beneath(mediation.path(), key, viewer.account(), () -> alerts.raise(viewer, mediation, form.alert()));
        return CaseController.back(mediation, redirect, "已登记激化苗头,请及时报告。");
    }

    record Reported(
            @Label("报告单位") @Nullable Set<String> organs,
            @Label("报告日期") @NotNull LocalDate on,

            @Label("时间") @NotNull @DateTimeFormat(pattern = "HH:mm")
            LocalTime time) {}

    @PostMapping("/alerts/{alert}/report")
    String report(
            @PathVariable String id,
            @PathVariable UUID alert,
            @Valid @ModelAttribute Reported form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var mediation = MediationId.of(id);
        var to = requireNonNullElse(form.organs(), Set.<String>of());
        alerts.report(viewer, mediation, alert, to, form.on().atTime(form.time()));
        return CaseController.back(mediation, redirect, "已登记报告。");
    }

    record Over(
            @Label("解除日期") @NotNull LocalDate on,
            @Label("解除情况") @NotBlank @Size(max = 200) String note) {}

    @PostMapping("/alerts/{alert}/closing")
    String close(
            @PathVariable String id,
            @PathVariable UUID alert,
            @Valid @ModelAttribute Over form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var mediation = MediationId.of(id);
        alerts.close(viewer, mediation, alert, form.on(), form.note());
        return CaseController.back(mediation, redirect, "已解除。");
    }

    record Suspended(
            @Label("中止日期") @NotNull LocalDate on,
            @Label("中止原因") @NotBlank String reason,
            @Label("中止情况") @NotBlank @Size(max = 200) String note) {}

    @PostMapping("/suspension")
    String suspend(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Suspended form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var suspension = new Delays.Suspension(form.on(), form.reason(), form.note());
        delays.suspend(viewer, CaseController.ref(id, version), suspension);
        return CaseController.back(MediationId.of(id), redirect, "已中止。");
    }

    record Resumed(
            @Label("恢复日期") @NotNull LocalDate on,
            @Label("恢复说明") @Size(max = 200) @Nullable String note) {}

    @PostMapping("/resumption")
    String resume(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Resumed form,
            Viewer viewer,
            RedirectAttributes redirect) {
        delays.resume(viewer, CaseController.ref(id, version), form.on(), requireNonNullElse(form.note(), ""));
        return CaseController.back(MediationId.of(id), redirect, "已恢复调解。");
    }
}
