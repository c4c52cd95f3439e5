package cn.xingsuo.docking.web;

import static java.lang.Boolean.TRUE;
import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.docking.TransferCases;
import cn.xingsuo.docking.TransferId;
import cn.xingsuo.docking.Transfers;
import cn.xingsuo.docking.Transfers.Said;
import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Opening;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 移送办理 — signed for, sent back, made a case, concluded, fed back, filed. */
@Controller
@RequestMapping("/mediation/transfers/{id}")
@Allowed(Act.EDIT_CASES)
class TransferMoves {
    private final Transfers transfers;
    private final TransferCases cases;

    TransferMoves(Transfers transfers, TransferCases cases) {
        this.transfers = transfers;
        this.cases = cases;
    }

    record Signed(
            @Label("签收日期") @NotNull LocalDate on,
            @Label("签收人") @NotBlank @Size(max = 200) String by,
            int version) {}

    @PostMapping("/receipt")
    String receive(
            @PathVariable String id, @Valid @ModelAttribute Signed form, Viewer viewer, RedirectAttributes redirect) {
        transfers.receive(viewer, TransferId.of(id), form.version(), new Said(form.on(), form.by(), ""));
        return back(id, redirect, "已签收。");
    }

    record Told(
            @Label("日期") @NotNull LocalDate on,
            @Label("说明") @NotBlank @Size(max = 2000) String note,
            @Label("调解成功") @Nullable Boolean succeeded,
            int version) {
        Said said() {
            return new Said(on, "", note);
        }
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable String id, @Valid @ModelAttribute Told form, Viewer viewer, RedirectAttributes redirect) {
        transfers.refuse(viewer, TransferId.of(id), form.version(), form.said());
        return back(id, redirect, "已退回。");
    }

    @PostMapping("/result")
    String conclude(
            @PathVariable String id, @Valid @ModelAttribute Told form, Viewer viewer, RedirectAttributes redirect) {
        transfers.conclude(viewer, TransferId.of(id), form.version(), TRUE.equals(form.succeeded()), form.said());
        return back(id, redirect, "已登记结果。");
    }

    @PostMapping("/feedback")
    String feedBack(
            @PathVariable String id, @Valid @ModelAttribute Told form, Viewer viewer, RedirectAttributes redirect) {
        transfers.feedBack(viewer, TransferId.of(id), form.version(), form.said());
        return back(id, redirect, "已反馈。");
    }

    record Filed(@Label("归档日期") @NotNull LocalDate on, int version) {}

    @PostMapping("/archive")
    String archive(
            @PathVariable String id, @Valid @ModelAttribute Filed form, Viewer viewer, RedirectAttributes redirect) {
        transfers.archive(viewer, TransferId.of(id), form.version(), form.on());
        return back(id, redirect, "已归档。");
    }

    record Opened(
            @Label("发生地") @NotBlank String village,
            @Label("当事方") @Nullable List<Side> sides,
            @Label("对方") @Size(max = 50) @Nullable String other,
            @Label("对方电话") @Size(max = 20) @Nullable String otherPhone,
            @Label("双方同意调解") @Nullable Boolean both,
            @Label("同意方式") Consent.@Nullable Form form,
            @Label("难易程度") @Nullable String difficulty,
            int version) {
        Opening opening() {
            return new Opening(
                    requireNonNullElse(sides, List.of()),
                    Particulars.named(other, otherPhone),
                    Consent.ofBoth(both, form),
                    difficulty == null || difficulty.isBlank() ? "ORDINARY" : difficulty);
        }
    }

    @PostMapping("/case")
    String open(
            @PathVariable String id, @Valid @ModelAttribute Opened form, Viewer viewer, RedirectAttributes redirect) {
        var mediation = cases.open(viewer, TransferId.of(id), form.version(), form.village(), form.opening());
        Flash.say(redirect, "已立案。");
        return "redirect:" + mediation.path();
    }

    private static String back(String id, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + TransferId.of(id).path();
    }
}
