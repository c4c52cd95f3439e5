package cn.xingsuo.job.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.job.Jobs;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 后台任务页面 — everybody sees the work they started; who looks after the jobs sees all. */
@Controller
@RequestMapping("/jobs")
@Allowed(Act.HOME)
class JobController {
    private static final int PAGE = 50;
    private static final int SHOWN = 100;
    private final Jobs jobs;
    private final Clock clock;

    JobController(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String before, Viewer viewer) {
        var below = before.isEmpty() ? null : id(before);
        var found = jobs.list(viewer, below, PAGE + 1);
        var more = found.size() > PAGE;
        var page = more ? found.subList(0, PAGE) : found;
        return new View("job/list", new JobList(page, more ? page.getLast().id().toString() : null, below == null));
    }

    /** While the job runs the page asks for itself again; a header does it, so no script is needed. */
    @GetMapping("/{job}")
    View show(@PathVariable UUID job, Viewer viewer, HttpServletResponse response) {
        var found = jobs.get(job, viewer);
        if (found.running()) response.setHeader("Refresh", "2");
        var problems = jobs.problems(found);
        var shown = problems.subList(0, Math.min(SHOWN, problems.size()));
        return new View("job/show", new JobPage(found, shown, found.seconds(clock.instant())));
    }

    @GetMapping("/{job}/problems.csv")
    ResponseEntity<String> problems(@PathVariable UUID job, Viewer viewer) {
        var csv = new StringBuilder("\uFEFF");
        csv.append(row(t("行号"), t("原因"), t("原文")));
        for (var it : jobs.problems(jobs.get(job, viewer))) {
            var reason = t(it.reason().key(), it.reason().arguments());
            csv.append(row(String.valueOf(it.line()), reason, it.excerpt()));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"problems.csv\"")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(csv.toString());
    }

    @PostMapping("/{job}/cancel")
    String cancel(@PathVariable UUID job, Viewer viewer, RedirectAttributes redirect) {
        jobs.cancel(job, viewer);
        Flash.say(redirect, "已要求取消,任务会在下一步停下");
        return "redirect:/jobs/" + job;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal("翻页标记不对。请回到第一页重新翻页", null);
        }
    }

    /** Every cell quoted; one that a spreadsheet would run as a formula is kept as text. */
    private static String row(String line, String reason, String excerpt) {
        var safe = excerpt.matches("(?s)[=+@\\t\\r-].*") ? "'" + excerpt : excerpt;
        return line + ",\"" + reason.replace("\"", "\"\"") + "\",\"" + safe.replace("\"", "\"\"") + "\"\r\n";
    }

    /** 后台任务菜单. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem jobsItem() {
            return new MenuItem("管理", 990, "后台任务", "/jobs", Act.SEE_JOBS);
        }
    }
}
