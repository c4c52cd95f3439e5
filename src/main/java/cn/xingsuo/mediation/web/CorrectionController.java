package cn.xingsuo.mediation.web;

import static java.lang.Boolean.TRUE;
import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Corrections;
import cn.xingsuo.mediation.Corrections.Correction;
import cn.xingsuo.mediation.Corrections.Fixed;
import cn.xingsuo.mediation.Dispute;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/** 更正登记 — a page of its own, with what is registered already filled in. */
@Controller
@RequestMapping("/mediation/cases/{id}/correction")
@Allowed(Act.EDIT_CASES)
class CorrectionController {
    private final Corrections corrections;
    private final CasePages pages;
    private final CaseOptions options;
    private final Choices choices;

    CorrectionController(Corrections corrections, CasePages pages, CaseOptions options, Choices choices) {
        this.corrections = corrections;
        this.pages = pages;
        this.options = options;
        this.choices = choices;
    }

    @GetMapping
    View form(@PathVariable String id, Viewer viewer) {
        var mediation = MediationId.of(id);
        var head = pages.read(mediation, viewer).head();
        var registered = corrections.registered(viewer, mediation);
        return new View("mediation/correct", new CorrectionPage(head, registered, options.villages(viewer), choices));
    }

    /** 更正后的当事人. */
    record Party(
            @Label("当事方") @NotNull Side side,
            int ord,
            @Label("姓名") @NotBlank @Size(max = 50) String name,
            @Label("电话") @Size(max = 20) @Nullable String phone) {}

    record Corrected(
            @Label("更正理由") @NotBlank @Size(max = 200) String reason,
            @Label("纠纷类型") @NotBlank String category,
            @Label("发生地") @NotBlank String village,
            @Label("来源") @NotBlank String source,
            @Label("难易程度") @NotBlank String difficulty,
            @Label("曾调未果") @Nullable Boolean repeated,
            @Label("事由") @NotBlank @Size(max = 2000) String story,
            @Label("风险提示") @Nullable Set<String> risks,
            @Label("当事人") @Valid @NotEmpty List<Party> party) {
        Correction correction() {
            var dispute = new Dispute(
                    village,
                    category,
                    source,
                    difficulty,
                    TRUE.equals(repeated),
                    story,
                    requireNonNullElse(risks, Set.of()));
            var parties = party.stream()
                    .map(it -> new Fixed(it.side(), it.ord(), it.name(), it.phone()))
                    .toList();
            return new Correction(reason, dispute, parties);
        }
    }

    @PostMapping
    String correct(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Corrected form,
            Viewer viewer,
            RedirectAttributes redirect) {
        corrections.correct(viewer, CaseController.ref(id, version), form.correction());
        return CaseController.back(MediationId.of(id), redirect, "已更正,原来的内容留在更正记录里。");
    }
}
