package cn.xingsuo.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 首页 — sends everybody to where their work starts, chosen from what their menu holds. */
@Controller
class HomeController {
    private static final String ADMINISTRATION = "管理";
    private final Frames frames;

    HomeController(Frames frames) {
        this.frames = frames;
    }

    /** Case staff start with what is due, administrators with their own pages, everybody else with the first page to read. */
    @GetMapping("/")
    @Allowed(Act.HOME)
    String home(Viewer viewer) {
        Predicate<MenuItem> first = switch (viewer.role()) {
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> it -> it.group().equals(ADMINISTRATION);
            case DIRECTOR, OFFICER, MEDIATOR -> it -> it.act() == Act.SEE_TODAY;
            default -> it -> it.act() != Act.HOME;
        };
        return "redirect:" + path(viewer, first);
    }

    @GetMapping("/settings")
    @Allowed(Act.ANYONE)
    View settings() {
        return new View("web/settings", new Settings());
    }

    private String path(Viewer viewer, Predicate<MenuItem> wanted) {
        for (var choice : List.of(wanted, (Predicate<MenuItem>) it -> it.act() != Act.HOME)) {
            for (var item : frames.items()) {
                var path = choice.test(item) ? Frames.path(item, viewer) : null;
                if (path != null) return path;
            }
        }
        return "/settings";
    }
}
