package cn.xingsuo.subsidy.web;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.CaseBrief;
import cn.xingsuo.mediation.CaseBriefs;
import cn.xingsuo.mediation.FinishedCases;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.subsidy.Application;
import cn.xingsuo.subsidy.Subsidies;
import cn.xingsuo.subsidy.SubsidyRules;
import cn.xingsuo.subsidy.Tariffs;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 补贴申报 — choose a filed case, say who gets which part, claim. */
@Controller
@Allowed(Act.CLAIM_SUBSIDY)
class NewClaimController {
    private static final int OFFERED = 20;
    private static final int ROWS = 3;
    private final Subsidies subsidies;
    private final CaseBriefs briefs;
    private final FinishedCases finished;
    private final Mediators mediators;
    private final Tariffs tariffs;
    private final SubsidyRules rules;
    private final Once once;
    private final Clock clock;

    NewClaimController(
            Subsidies subsidies,
            CaseBriefs briefs,
            FinishedCases finished,
            Mediators mediators,
            Tariffs tariffs,
            SubsidyRules rules,
            Once once,
            Clock clock) {
        this.subsidies = subsidies;
        this.briefs = briefs;
        this.finished = finished;
        this.mediators = mediators;
        this.tariffs = tariffs;
        this.rules = rules;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/mediation/subsidies/new")
    View form(
            @RequestParam(defaultValue = "") @Size(max = 50) String q,
            @RequestParam(name = "case", defaultValue = "") String chosen,
            Viewer viewer) {
        if (!chosen.isBlank())
            return new View(
                    "subsidy/new", new NewClaimPage(q, List.of(), chosen(briefs.of(viewer, MediationId.of(chosen)))));
        var found = q.isBlank()
                ? finished.archived(viewer, LocalDate.now(clock).minusYears(1), OFFERED)
                : briefs.search(viewer, q, OFFERED);
        return new View("subsidy/new", new NewClaimPage(q, found, null));
    }

    record Payee(
            @Label("调解员") @Nullable String mediator,
            @Label("比例") @Min(1) @Max(100) @Nullable Integer percent) {
        boolean isFilled() {
            return mediator != null && !mediator.isBlank();
        }

        Application.Payee asPayee() {
            return new Application.Payee(
                    MediatorId.of(requireNonNullElse(mediator, "")), requireNonNullElse(percent, 0));
        }
    }

    record NewClaim(
            @Label("案件") @NotBlank String mediation,
            @Label("性质") @NotBlank String nature,
            @Label("加项") @Nullable Set<String> addons,
            @Label("分配") @Nullable List<@Valid Payee> payees,
            @Label("说明") @Size(max = 500) @Nullable String note) {
        Application asApplication() {
            var filled = requireNonNullElse(payees, List.<Payee>of()).stream()
                    .filter(it -> it != null && it.isFilled())
                    .map(Payee::asPayee)
                    .toList();
            return new Application(
                    MediationId.of(mediation),
                    nature,
                    requireNonNullElse(addons, Set.of()),
                    filled,
                    requireNonNullElse(note, ""));
        }
    }

    /** @param then {@code submit} claims at once, anything else keeps a draft */
    @PostMapping("/mediation/subsidies/new")
    String create(
            @Valid @ModelAttribute NewClaim form,
            @RequestParam("_key") String key,
            @RequestParam(defaultValue = "submit") String then,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.create(key, viewer.account(), () -> {
            var draft = subsidies.draft(viewer, form.asApplication());
            if (then.equals("submit")) subsidies.submit(viewer, draft);
            return draft.id().path();
        });
        Flash.say(redirect, then.equals("submit") ? "已申报。" : "已存为草稿。");
        return "redirect:" + path;
    }

    private NewClaimPage.Chosen chosen(CaseBrief it) {
        var on = requireNonNullElse(it.result().concludedOn(), LocalDate.now(clock));
        var serving = mediators.active(it.office(), on).stream()
                .map(mediator -> new Option(mediator.id().toString(), mediator.name()))
                .toList();
        return new NewClaimPage.Chosen(
                it,
                tariffs.title(it),
                tariffs.share(it),
                tariffs.shareWhenPerformed(it),
                tariffs.addons(it.office(), on),
                tariffs.borneOut(it),
                serving,
                rules.natures(),
                Math.max(ROWS, it.mediators().size()));
    }
}
