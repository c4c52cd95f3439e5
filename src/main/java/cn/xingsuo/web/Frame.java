package cn.xingsuo.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * 页面框架 — what the layout shows around every page; there while a template is being rendered.
 *
 * @param viewer null before signing in
 * @param path of this page with its query, to come back to
 * @param at when the page was made, for the foot of a print
 * @param kept a form that came back with problems, null on every other page
 * @param csrf asked for its value only while rendering, because asking opens a session
 */
public record Frame(
        @Nullable Viewer viewer,
        List<Group> menu,
        String path,
        Instant at,
        Display display,
        @Nullable Flash flash,
        @Nullable Kept kept,
        @Nullable CsrfToken csrf,
        Assets assets) {
    private static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();

    /** 菜单组 — the entries under one heading of the left menu. */
    public record Group(String title, List<Entry> entries) {}

    /** 菜单入口 — one entry, its path ready to use. */
    public record Entry(String title, String path, boolean current) {}

    /** The frame of the page being rendered. */
    public static Frame current() {
        return CURRENT.get();
    }

    void around(Runnable rendering) {
        ScopedValue.where(CURRENT, this).run(() -> Form.around(rendering));
    }

    /** Whether the page was asked for as a print view. */
    public boolean print() {
        return path.matches(".*[?&]print=1(&.*)?");
    }

    /** Whether the viewer may do this; what they may not is not offered to them. */
    public boolean may(Act act) {
        return viewer != null && viewer.may(act);
    }

    /** This page as it goes onto paper. */
    public String printPath() {
        return Query.of(path).with("print", "1").toString();
    }
}
