package cn.xingsuo.trail.web;

import cn.xingsuo.trail.Check;
import cn.xingsuo.trail.Seals;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** 留痕查询 — the auditor's pages. */
@Controller
@Allowed(Act.READ_TRAIL)
class TrailController {
    private static final int PAGE = 50;

    private final TrailBook book;
    private final TrailExport export;
    private final Seals seals;
    private final Trail trail;

    TrailController(TrailBook book, TrailExport export, Seals seals, Trail trail) {
        this.book = book;
        this.export = export;
        this.seals = seals;
        this.trail = trail;
    }

    @Bean
    static MenuItem trailMenu() {
        return new MenuItem("管理", 930, "留痕查询", TrailPage.PATH, Act.READ_TRAIL);
    }

    @GetMapping(TrailPage.PATH)
    View list(@ModelAttribute TrailQuery query, Viewer viewer) {
        var found = book.lines(query, viewer, PAGE + 1);
        var lines = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var next = found.size() > PAGE ? query.olderThan(lines.getLast().id()).under(TrailPage.PATH) : null;
        var page = new TrailPage(
                query,
                lines,
                next,
                seals.standing().orElse(null),
                seals.lastCheck().orElse(null));
        return new View("trail/list", page);
    }

    /** The whole answer to a query as a table; taking it away is itself recorded. */
    @GetMapping(TrailPage.PATH + ".csv")
    void export(@ModelAttribute TrailQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        trail.note("trail.exported", "trail", query.filters());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"trail.csv\"");
        response.setHeader("Cache-Control", "no-store");
        export.write(query, viewer, response.getOutputStream());
    }

    /** Verifies every seal now. */
    @PostMapping(TrailPage.PATH + "/checks")
    String check() {
        seals.seal();
        Check check = seals.check();
        trail.note(
                "trail.checked",
                "trail",
                java.util.Map.of("finding", check.finding().name()));
        return "redirect:" + TrailPage.PATH;
    }
}
