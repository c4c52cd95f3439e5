package cn.xingsuo.screening.web;

import static java.lang.Boolean.TRUE;

import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.mediation.Opening;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.screening.Alerts;
import cn.xingsuo.screening.FindingCases;
import cn.xingsuo.screening.FindingId;
import cn.xingsuo.screening.FindingTransfers;
import cn.xingsuo.screening.Findings;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 排查记录 — a dispute that was found: written down, resolved on the spot, or raised as an alert. */
@Controller
@Allowed(Act.EDIT_CASES)
class FindingController {
    private final Findings findings;
    private final Alerts alerts;
    private final FindingCases cases;
    private final FindingTransfers transfers;
    private final FindingPages pages;
    private final RoundBook rounds;
    private final Offer offer;
    private final Once once;

    FindingController(
            Findings findings,
            Alerts alerts,
            FindingCases cases,
            FindingTransfers transfers,
            FindingPages pages,
            RoundBook rounds,
            Offer offer,
            Once once) {
        this.findings = findings;
        this.alerts = alerts;
        this.cases = cases;
        this.transfers = transfers;
        this.pages = pages;
        this.rounds = rounds;
        this.offer = offer;
        this.once = once;
    }

    @GetMapping("/mediation/screening/new")
    View form(@RequestParam @Nullable String round, Viewer viewer) {
        var running = rounds.running(viewer, offer.today()).stream()
                .map(it -> new Option(it.id().toString(), it.title()))
                .toList();
        var chosen = round != null
                ? round
                : running.isEmpty() ? "" : running.getFirst().value();
        var page = new NewFindingPage(
                offer,
                offer.villages(viewer),
                running,
                chosen,
                offer.today(),
                offer.today().plusDays(offer.number("screening-rule", "RESOLVE_DAYS")),
                viewer.name());
        return new View("screening/new", page);
    }

    /** @param then {@code next} for the next row of the same round, {@code open} for this one */
    @PostMapping("/mediation/screening/new")
    String register(
            @Valid @ModelAttribute NewFinding form,
            @RequestParam("_key") String key,
            @RequestParam(defaultValue = "open") String then,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.create(
                key,
                viewer.account(),
                () -> findings.register(viewer, form.finding(viewer, offer.today()))
                        .path());
        Flash.say(redirect, "已登记。");
        var again = form.round() == null || form.round().isBlank() ? "" : "?round=" + form.round();
        return "redirect:" + (then.equals("next") ? "/mediation/screening/new" + again : path);
    }

    @GetMapping("/mediation/screening/findings/{id}")
    @Allowed(Act.READ_CASES)
    View show(@PathVariable String id, Viewer viewer) {
        return new View("screening/finding", pages.page(FindingId.of(id), viewer));
    }

    record Closed(
            @Label("化解结果") @Nullable Boolean resolved,
            @Label("销号日期") @NotNull LocalDate on,
            @Label("化解情况") @NotBlank @Size(max = 2000) String note,
            int version) {}

    @PostMapping("/mediation/screening/findings/{id}/closing")
    String close(
            @PathVariable String id, @Valid @ModelAttribute Closed form, Viewer viewer, RedirectAttributes redirect) {
        var closing = new Findings.Closing(TRUE.equals(form.resolved()), form.on(), form.note());
        findings.close(viewer, FindingId.of(id), form.version(), closing);
        return back(id, redirect, "已销号。");
    }

    record Raised(
            @Label("预警等级") @NotBlank String level,
            @Label("预警理由") @NotBlank @Size(max = 200) String reason) {}

    @PostMapping("/mediation/screening/findings/{id}/alerts")
    String raise(
            @PathVariable String id, @Valid @ModelAttribute Raised form, Viewer viewer, RedirectAttributes redirect) {
        alerts.raise(viewer, FindingId.of(id), form.level(), form.reason());
        return back(id, redirect, "已预警。");
    }

    record Sent(
            @Label("对接单位") @NotNull UUID partner,
            @Label("移送性质") @NotBlank String kind,
            @Label("当事人意见") @NotBlank @Size(max = 200) String consent,
            @Label("材料清单") @Size(max = 2000) @Nullable String materials,
            int version) {
        FindingTransfers.Address address() {
            var lines = materials == null
                    ? List.<String>of()
                    : materials
                            .lines()
                            .map(String::strip)
                            .filter(it -> !it.isEmpty())
                            .toList();
            return new FindingTransfers.Address(partner, kind, consent, lines);
        }
    }

    @PostMapping("/mediation/screening/findings/{id}/transfer")
    String send(@PathVariable String id, @Valid @ModelAttribute Sent form, Viewer viewer, RedirectAttributes redirect) {
        var transfer = transfers.send(viewer, FindingId.of(id), form.version(), form.address());
        Flash.say(redirect, "已移送,等待对方签收。");
        return "redirect:" + transfer.path();
    }

    /** Sides in the order of the people in the register; a further respondent where the register knows only one side. */
    record Opened(
            @Label("当事方") @Nullable List<Side> sides,
            @Label("对方") @Size(max = 50) @Nullable String other,
            @Label("对方电话") @Size(max = 20) @Nullable String otherPhone,
            @Label("双方同意调解") @Nullable Boolean both,
            @Label("同意方式") Consent.@Nullable Form form,
            @Label("难易程度") @Nullable String difficulty,
            int version) {
        Opening opening() {
            return new Opening(
                    Objects.requireNonNullElse(sides, List.of()),
                    Particulars.named(other, otherPhone),
                    Consent.ofBoth(both, form),
                    difficulty == null || difficulty.isBlank() ? "ORDINARY" : difficulty);
        }
    }

    @PostMapping("/mediation/screening/findings/{id}/case")
    String open(
            @PathVariable String id, @Valid @ModelAttribute Opened form, Viewer viewer, RedirectAttributes redirect) {
        var mediation = cases.open(viewer, FindingId.of(id), form.version(), form.opening());
        Flash.say(redirect, "已转为案件。");
        return "redirect:" + mediation.path();
    }

    static String back(String id, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + FindingId.of(id).path();
    }
}
