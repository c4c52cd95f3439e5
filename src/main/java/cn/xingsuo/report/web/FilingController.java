package cn.xingsuo.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xingsuo.office.Scope;
import cn.xingsuo.report.FilingRef;
import cn.xingsuo.report.Reports;
import cn.xingsuo.report.Span;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** 报送办理 — handing a table in, checking, approving and sending it back, and adding a district up. */
@Controller
@RequestMapping("/reports")
class FilingController {
    private final Reports reports;
    private final Once once;

    FilingController(Reports reports, Once once) {
        this.reports = reports;
        this.once = once;
    }

    /**
     * 办理意见 — which table, period and unit, and what is said about it.
     *
     * @param version of the filing the viewer looked at; 0 where nothing was handed in yet
     */
    record Verdict(
            String table,
            @Label("报告期") @NotBlank String period,
            @Nullable String office,
            @Nullable Integer version,
            @Label("说明") @Size(max = 200) @Nullable String note) {
        Span span() {
            return Span.of(period);
        }

        String text() {
            return note == null ? "" : note;
        }

        FilingRef ref(UUID id) {
            return new FilingRef(id, version == null ? 0 : version);
        }

        String path() {
            var whose = office == null || office.isBlank() ? "" : "&office=" + new Scope(office.strip()).prefix();
            return "/reports/" + UriUtils.encodePathSegment(table, UTF_8) + "?period=" + span() + whose;
        }
    }

    @PostMapping("/{table}/submission")
    @Allowed(Act.SUBMIT_REPORTS)
    String submit(
            @Valid @ModelAttribute Verdict form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.beneath(
                form.path(),
                key,
                viewer.account(),
                () -> reports.submit(viewer, form.table(), form.span(), form.text()));
        return done(path, redirect, "已报送,等待校核。");
    }

    @PostMapping("/{table}/total")
    @Allowed(Act.APPROVE_REPORTS)
    String total(
            @Valid @ModelAttribute Verdict form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.beneath(
                form.path(),
                key,
                viewer.account(),
                () -> reports.total(viewer, form.table(), form.span(), form.text()));
        return done(path, redirect, "已汇总并冻结。");
    }

    @PostMapping("/{table}/filings/{id}/check")
    @Allowed(Act.APPROVE_REPORTS)
    String check(
            @PathVariable UUID id, @Valid @ModelAttribute Verdict form, Viewer viewer, RedirectAttributes redirect) {
        reports.check(viewer, form.ref(id), form.text());
        return done(form.path(), redirect, "已校核,等待审核。");
    }

    @PostMapping("/{table}/filings/{id}/approval")
    @Allowed(Act.APPROVE_REPORTS)
    String approve(
            @PathVariable UUID id, @Valid @ModelAttribute Verdict form, Viewer viewer, RedirectAttributes redirect) {
        reports.approve(viewer, form.ref(id), form.text());
        return done(form.path(), redirect, "已审核,报表冻结。");
    }

    @PostMapping("/{table}/filings/{id}/return")
    @Allowed(Act.APPROVE_REPORTS)
    String sendBack(
            @PathVariable UUID id, @Valid @ModelAttribute Verdict form, Viewer viewer, RedirectAttributes redirect) {
        reports.sendBack(viewer, form.ref(id), form.text());
        return done(form.path(), redirect, "已退回。");
    }

    private static String done(String path, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + path;
    }
}
