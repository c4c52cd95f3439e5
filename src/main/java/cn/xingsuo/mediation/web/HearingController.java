package cn.xingsuo.mediation.web;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Hearings;
import cn.xingsuo.mediation.Hearings.Invitation;
import cn.xingsuo.mediation.Hearings.Minutes;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
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

/** 调查与调解 — invitations, sessions and inquiries, from the workspace. */
@Controller
@RequestMapping("/mediation/cases/{id}")
@Allowed(Act.EDIT_CASES)
class HearingController {
    private final Hearings hearings;

    HearingController(Hearings hearings) {
        this.hearings = hearings;
    }

    record Invited(
            @Label("调解日期") @NotNull LocalDate on,

            @Label("时间") @NotNull @DateTimeFormat(pattern = "HH:mm")
            LocalTime time,

            @Label("地点") @NotBlank @Size(max = 200) String place,
            @Label("通知方式") @NotBlank String notice) {}

    @PostMapping("/invitations")
    String invite(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Invited form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var at = form.on().atTime(form.time());
        hearings.invite(viewer, CaseController.ref(id, version), new Invitation(at, form.place(), form.notice()));
        return CaseController.back(MediationId.of(id), redirect, "已记载通知。");
    }

    record Held(
            @Label("日期") @NotNull LocalDate on,
            @Label("地点") @NotBlank @Size(max = 200) String place,
            @Label("在场人员") @NotBlank @Size(max = 200) String present,
            @Label("笔录内容") @NotBlank @Size(max = 2000) String content,
            @Label("笔录签名") @Nullable Set<String> signed,
            @Label("双方同意公开调解") @Nullable Boolean open,
            @Nullable UUID planned) {
        Minutes minutes() {
            return new Minutes(
                    on, place, present, content, requireNonNullElse(signed, Set.of()), Boolean.TRUE.equals(open));
        }
    }

    @PostMapping("/sessions")
    String hold(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Held form,
            Viewer viewer,
            RedirectAttributes redirect) {
        hearings.hold(viewer, CaseController.ref(id, version), form.planned(), form.minutes());
        return CaseController.back(MediationId.of(id), redirect, "已记载调解。");
    }

    @PostMapping("/inquiries")
    String inquire(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Held form,
            Viewer viewer,
            RedirectAttributes redirect) {
        hearings.inquire(viewer, CaseController.ref(id, version), form.minutes());
        return CaseController.back(MediationId.of(id), redirect, "已记载调查。");
    }
}
