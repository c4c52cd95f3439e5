package cn.xingsuo.subsidy.web;

import cn.xingsuo.subsidy.ClaimId;
import cn.xingsuo.subsidy.ClaimRef;
import cn.xingsuo.subsidy.Subsidies;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申报办理 — one claim on its way: claimed, reviewed, checked, decided or refused. */
@Controller
@RequestMapping("/mediation/subsidies/{id}")
@Allowed(Act.READ_SUBSIDY)
class ClaimController {
    private final Subsidies subsidies;
    private final ClaimPages pages;

    ClaimController(Subsidies subsidies, ClaimPages pages) {
        this.subsidies = subsidies;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable String id, Viewer viewer) {
        return new View("subsidy/show", pages.page(ClaimId.of(id), viewer));
    }

    record Reason(@Label("理由") @NotBlank @Size(max = 500) String reason) {}

    record Opinion(@Label("意见") @Size(max = 500) @Nullable String note) {
        String text() {
            return note == null ? "" : note;
        }
    }

    @PostMapping("/submission")
    @Allowed(Act.CLAIM_SUBSIDY)
    String submit(@PathVariable String id, @RequestParam int version, Viewer viewer, RedirectAttributes redirect) {
        subsidies.submit(viewer, ref(id, version));
        return back(id, redirect, "已申报。");
    }

    @PostMapping("/withdrawal")
    @Allowed(Act.CLAIM_SUBSIDY)
    String withdraw(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Reason form,
            Viewer viewer,
            RedirectAttributes redirect) {
        subsidies.withdraw(viewer, ref(id, version), form.reason());
        return back(id, redirect, "已撤回申报。");
    }

    @PostMapping("/return")
    @Allowed(Act.REVIEW_SUBSIDY)
    String giveBack(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Reason form,
            Viewer viewer,
            RedirectAttributes redirect) {
        subsidies.giveBack(viewer, ref(id, version), form.reason());
        return back(id, redirect, "已退回补正。");
    }

    record Review(
            @Label("评分") @NotNull List<Integer> points,
            @Label("初审意见") @Size(max = 500) @Nullable String note) {}

    @PostMapping("/review")
    @Allowed(Act.REVIEW_SUBSIDY)
    String review(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Review form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var points = form.points().stream().map(it -> it == null ? -1 : it).toList();
        subsidies.review(viewer, ref(id, version), points, form.note() == null ? "" : form.note());
        return back(id, redirect, "已初审。");
    }

    @PostMapping("/refusal")
    @Allowed(Act.REVIEW_SUBSIDY)
    String refuse(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Reason form,
            Viewer viewer,
            RedirectAttributes redirect) {
        subsidies.refuse(viewer, ref(id, version), form.reason());
        return back(id, redirect, "已登记不予补贴。");
    }

    record Check(
            @Label("评查得分") @NotNull Integer score,
            @Label("评查意见") @NotBlank @Size(max = 500) String note) {}

    @PostMapping("/check")
    @Allowed(Act.DECIDE_SUBSIDY)
    String check(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Check form,
            Viewer viewer,
            RedirectAttributes redirect) {
        subsidies.check(viewer, ref(id, version), form.score(), form.note());
        return back(id, redirect, "已登记评查结果。");
    }

    @PostMapping("/decision")
    @Allowed(Act.DECIDE_SUBSIDY)
    String decide(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Opinion form,
            Viewer viewer,
            RedirectAttributes redirect) {
        subsidies.decide(viewer, ref(id, version), form.text());
        return back(id, redirect, "已核定。");
    }

    @PostMapping("/rejection")
    @Allowed(Act.DECIDE_SUBSIDY)
    String reject(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Reason form,
            Viewer viewer,
            RedirectAttributes redirect) {
        subsidies.refuse(viewer, ref(id, version), form.reason());
        return back(id, redirect, "已登记不予补贴。");
    }

    private static ClaimRef ref(String id, int version) {
        return new ClaimRef(ClaimId.of(id), version);
    }

    private static String back(String id, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + ClaimId.of(id).path();
    }
}
