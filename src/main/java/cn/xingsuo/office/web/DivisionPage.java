package cn.xingsuo.office.web;

import cn.xingsuo.office.Division;
import cn.xingsuo.web.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 区划页 — one division, or the nation, and what lies below it.
 *
 * @param spans every span of its code, newest first; empty for the nation
 * @param above the divisions above it, the province first
 * @param below the newest span of every code directly below
 * @param office the office that covers it today
 */
public record DivisionPage(
        List<Division> spans,
        List<Crumb> above,
        List<Division> below,
        @Nullable Choice office) {
    public @Nullable Division here() {
        return spans.isEmpty() ? null : spans.getFirst();
    }

    public String title() {
        var here = here();
        return here == null ? "区划" : here.name();
    }
}
