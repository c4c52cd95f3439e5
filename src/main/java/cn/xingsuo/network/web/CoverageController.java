package cn.xingsuo.network.web;

import cn.xingsuo.network.Coverage;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 覆盖情况 — what the network has to cover, what it covers, and what not yet. */
@Controller
@RequestMapping("/mediation")
@Allowed(Act.EDIT_BODIES)
class CoverageController {
    private static final String PAGE = "/mediation/coverage";
    private final Coverage coverage;
    private final CoverageBook book;
    private final NetworkOptions options;
    private final Once once;

    CoverageController(Coverage coverage, CoverageBook book, NetworkOptions options, Once once) {
        this.coverage = coverage;
        this.book = book;
        this.options = options;
        this.once = once;
    }

    @GetMapping("/coverage")
    @Allowed(Act.READ_BODIES)
    View show(@RequestParam @Nullable LocalDate on, Viewer viewer) {
        return new View("network/coverage", book.page(viewer, on));
    }

    /** Where a figure's evidence leads to. */
    @GetMapping("/coverage/{kind}/{id}")
    @Allowed(Act.READ_BODIES)
    String open(@PathVariable String kind, @PathVariable String id, Viewer viewer) {
        return "redirect:" + book.address(kind, id, viewer);
    }

    record Enterprise(
            @Label("企业名称") @NotBlank @Size(max = 100) String name,
            @Label("登记日期") @NotNull LocalDate since,
            @Label("职工人数") @NotNull @Min(0) @Max(9_999_999) Integer workers) {}

    @PostMapping("/enterprises")
    String enterprise(
            @Valid @ModelAttribute Enterprise form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        once.beneath(
                PAGE,
                key,
                viewer.account(),
                () -> coverage.enterprise(
                        viewer, options.office(viewer, null), form.name(), form.since(), form.workers()));
        return done(redirect, "企业已登记。");
    }

    record Count(
            @Label("起始日期") @NotNull LocalDate since,
            @Label("职工人数") @NotNull @Min(0) @Max(9_999_999) Integer workers) {}

    @PostMapping("/enterprises/{id}/workers")
    String recount(
            @PathVariable UUID id, @Valid @ModelAttribute Count form, Viewer viewer, RedirectAttributes redirect) {
        coverage.recount(viewer, id, form.since(), form.workers());
        return done(redirect, "职工人数已更新。");
    }

    record End(@Label("最后一天") @NotNull LocalDate on) {}

    @PostMapping("/enterprises/{id}/closing")
    String endEnterprise(
            @PathVariable UUID id, @Valid @ModelAttribute End form, Viewer viewer, RedirectAttributes redirect) {
        coverage.endEnterprise(viewer, id, form.on());
        return done(redirect, "已注销。");
    }

    record Station(
            @Label("派出所名称") @NotBlank @Size(max = 100) String name,
            @Label("登记日期") @NotNull LocalDate since) {}

    @PostMapping("/stations")
    String station(
            @Valid @ModelAttribute Station form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        once.beneath(
                PAGE,
                key,
                viewer.account(),
                () -> coverage.station(viewer, options.office(viewer, null), form.name(), form.since()));
        return done(redirect, "派出所已登记。");
    }

    @PostMapping("/stations/{id}/closing")
    String endStation(
            @PathVariable UUID id, @Valid @ModelAttribute End form, Viewer viewer, RedirectAttributes redirect) {
        coverage.endStation(viewer, id, form.on());
        return done(redirect, "已注销。");
    }

    private static String done(RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + PAGE;
    }
}
