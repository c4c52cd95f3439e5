package cn.xingsuo.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 页面框架构建 — gathers the frame of one request: who looks, what they may open, how they want it shown. */
@Component
class Frames {
    private final List<MenuItem> items;
    private final Assets assets;
    private final Clock clock;

    Frames(List<MenuItem> items, Assets assets, Clock clock) {
        this.clock = clock;
        this.items =
                items.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
        this.assets = assets;
    }

    Frame of(HttpServletRequest request) {
        var viewer = viewer();
        var path = path(request);
        return new Frame(
                viewer,
                viewer == null ? List.of() : menu(viewer, path),
                path,
                clock.instant(),
                Display.of(request),
                flash(request),
                (Kept) request.getAttribute(ReturnedForm.KEPT),
                (CsrfToken) request.getAttribute("_csrf"),
                assets);
    }

    static @Nullable Viewer viewer() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer ? viewer : null;
    }

    List<MenuItem> items() {
        return items;
    }

    /** The first path of an item this viewer can open, or null when the item is not theirs. */
    static @Nullable String path(MenuItem item, Viewer viewer) {
        if (!viewer.may(item.act())) return null;
        if (!item.path().contains("{office}")) return item.path();
        return viewer.office() == null ? null : item.path().replace("{office}", viewer.office());
    }

    private List<Frame.Group> menu(Viewer viewer, String here) {
        var groups = new LinkedHashMap<String, List<Frame.Entry>>();
        var nearest = nearest(viewer, here);
        for (var item : items) {
            var path = path(item, viewer);
            if (path == null) continue;
            groups.computeIfAbsent(item.group(), _ -> new ArrayList<>())
                    .add(new Frame.Entry(item.title(), path, path.equals(nearest)));
        }
        return groups.entrySet().stream()
                .map(it -> new Frame.Group(it.getKey(), it.getValue()))
                .toList();
    }

    /** The one entry the page belongs to: the longest path it lies under. */
    private String nearest(Viewer viewer, String here) {
        return items.stream()
                .map(it -> path(it, viewer))
                .filter(it -> it != null && isIn(here, it))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static boolean isIn(String here, String path) {
        var plain = here.contains("?") ? here.substring(0, here.indexOf('?')) : here;
        return plain.equals(path) || plain.startsWith(path + "/");
    }

    /** On an error dispatch the page the user asked for, not {@code /error}. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) return failed.toString();
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Flash.ATTRIBUTE) instanceof Flash said ? said : null;
    }
}
