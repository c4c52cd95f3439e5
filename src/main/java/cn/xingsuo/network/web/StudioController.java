package cn.xingsuo.network.web;

import cn.xingsuo.network.Review;
import cn.xingsuo.network.StudioId;
import cn.xingsuo.network.StudioRef;
import cn.xingsuo.network.Studios;
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
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 工作室办理 — what the bureau does with one studio. */
@Controller
@RequestMapping("/mediation/studios/{id}")
@Allowed(Act.APPROVE_BODIES)
class StudioController {
    private final Studios studios;
    private final StudioBook book;

    StudioController(Studios studios, StudioBook book) {
        this.studios = studios;
        this.book = book;
    }

    @GetMapping
    @Allowed(Act.READ_BODIES)
    View show(@PathVariable String id, Viewer viewer) {
        return new View("network/studio", book.studio(StudioId.of(id), viewer));
    }

    record Said(
            @Label("日期") @NotNull LocalDate on,
            @Label("说明") @NotBlank @Size(max = 500) String note) {}

    @PostMapping("/visit")
    String visit(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Said form,
            Viewer viewer,
            RedirectAttributes redirect) {
        return done(studios.visit(viewer, ref(id, version), form.on(), form.note()), redirect, "考察已登记。");
    }

    record Naming(
            @Label("命名日期") @NotNull LocalDate on,
            @Label("牌匾编号") @NotBlank @Size(max = 50) String plaque) {}

    @PostMapping("/naming")
    String name(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Naming form,
            Viewer viewer,
            RedirectAttributes redirect) {
        return done(studios.name(viewer, ref(id, version), form.on(), form.plaque()), redirect, "已命名授牌。");
    }

    @PostMapping("/rejection")
    String reject(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Said form,
            Viewer viewer,
            RedirectAttributes redirect) {
        return done(studios.reject(viewer, ref(id, version), form.on(), form.note()), redirect, "已登记不予命名。");
    }

    record Reviewing(
            @Label("复核结论") Review.@NotNull Verdict verdict,
            @Label("复核日期") @NotNull LocalDate on,
            @Label("复核意见") @NotBlank @Size(max = 500) String note) {}

    @PostMapping("/review")
    String review(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Reviewing form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var review = new Review(form.verdict(), form.on(), form.note());
        return done(studios.review(viewer, ref(id, version), review), redirect, "年度复核已登记。");
    }

    private static StudioRef ref(String id, int version) {
        return new StudioRef(StudioId.of(id), version);
    }

    private static String done(StudioRef ref, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + ref.id().path();
    }
}
