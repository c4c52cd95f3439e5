package cn.xingsuo.mediation.web;

import static java.lang.Boolean.TRUE;
import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Assignments;
import cn.xingsuo.mediation.Assignments.Assignment;
import cn.xingsuo.mediation.Assignments.Recusal;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Participants;
import cn.xingsuo.mediation.Participants.Participant;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** 调解员与参加人 — who mediates and who takes part, from the workspace. */
@Controller
@RequestMapping("/mediation/cases/{id}")
@Allowed(Act.EDIT_CASES)
class PanelController {
    private final Assignments assignments;
    private final Participants participants;

    PanelController(Assignments assignments, Participants participants) {
        this.assignments = assignments;
        this.participants = participants;
    }

    record Named(
            @Label("调解员") @NotBlank String mediator,
            @Label("当事人选定") @Nullable Boolean chosen,
            @Label("无回避情形") @Nullable Boolean clear,
            @Label("替换") @Nullable String leaving,
            @Label("指派日期") @NotNull LocalDate on) {}

    @PostMapping("/mediators")
    String assign(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Named form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var ref = CaseController.ref(id, version);
        var assignment = new Assignment(
                MediatorId.of(form.mediator()), TRUE.equals(form.chosen()), TRUE.equals(form.clear()), form.on());
        if (form.leaving() == null || form.leaving().isBlank()) assignments.assign(viewer, ref, assignment);
        else assignments.replace(viewer, ref, MediatorId.of(form.leaving()), assignment);
        return CaseController.back(MediationId.of(id), redirect, "已指派。");
    }

    record Away(
            @Label("调解员") @NotBlank String mediator,
            @Label("回避事由") @NotBlank String ground,
            @Label("回避由谁提出") @NotBlank String asked,
            @Label("回避日期") @NotNull LocalDate on,
            @Label("回避说明") @Size(max = 200) @Nullable String note) {}

    @PostMapping("/recusals")
    String recuse(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Away form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var recusal = new Recusal(
                MediatorId.of(form.mediator()),
                form.ground(),
                form.asked(),
                form.on(),
                requireNonNullElse(form.note(), ""));
        assignments.recuse(viewer, CaseController.ref(id, version), recusal);
        return CaseController.back(MediationId.of(id), redirect, "已记载回避。");
    }

    record Joining(
            @Label("参加身份") @NotBlank String role,
            @Label("为哪一方") @Nullable Side side,
            @Label("姓名") @NotBlank @Size(max = 50) String name,
            @Label("电话") @Size(max = 20) @Nullable String phone,
            @Label("关系或者专长") @NotBlank @Size(max = 200) String relation,
            @Label("同意") @Nullable Boolean agreed,
            @Label("同意日期") @NotNull LocalDate on) {
        Participant participant() {
            var number = phone == null || phone.isBlank() ? null : phone;
            var person = new Particulars(name.strip(), null, number, null);
            return new Participant(role, side, person, relation, on, TRUE.equals(agreed));
        }
    }

    @PostMapping("/participants")
    String join(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Joining form,
            Viewer viewer,
            RedirectAttributes redirect) {
        participants.join(viewer, CaseController.ref(id, version), form.participant());
        return CaseController.back(MediationId.of(id), redirect, "已登记参加人。");
    }

    record Helping(
            @Label("共同调解的司法所") @NotNull @Pattern(regexp = "\\d{9}", message = "请从列表中选择司法所")
            String office,

            @Label("共同调解事由") @NotBlank @Size(max = 200) String reason,
            @Label("商定日期") @NotNull LocalDate on) {}

    @PostMapping("/partners")
    @Allowed(Act.DIRECT_CASES)
    String joinForces(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Helping form,
            Viewer viewer,
            RedirectAttributes redirect) {
        participants.joinForces(
                viewer, CaseController.ref(id, version), new OfficeId(form.office()), form.on(), form.reason());
        return CaseController.back(MediationId.of(id), redirect, "已登记共同调解。");
    }
}
