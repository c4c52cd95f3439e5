package cn.xingsuo.office.web;

import cn.xingsuo.office.DivisionLevel;
import cn.xingsuo.office.NoSuchOffice;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 选择接口 — what choice fields offer while somebody types: {@code [{value, label, hint}]}, at most twenty. */
@RestController
@RequestMapping("/pick")
@Allowed(Act.READ_OFFICES)
class PickController {
    private final PickBook book;

    PickController(PickBook book) {
        this.book = book;
    }

    /**
     * 选择条件 — what is typed and where to look.
     *
     * @param q part of a name, pinyin initials or the beginning of a code
     * @param within code prefix to look in, inside the viewer's scope
     * @param office only what this office covers; an office's own people get their office without asking
     * @param wide look through the whole country, the viewer's own area first; for people's addresses
     */
    record Asked(
            @Nullable String q,
            @Nullable String within,
            @Nullable String office,
            @Nullable Boolean wide) {
        Sought sought() {
            return Sought.of(q == null ? "" : q);
        }

        String prefix() {
            return new Scope(within == null ? "" : within).prefix();
        }
    }

    @GetMapping("/offices")
    List<Choice> offices(Asked asked, Viewer viewer) {
        var within = asked.prefix();
        var area = new PickBook.Area(narrower(within, viewer.scope()), viewer.scope(), "");
        return viewer.scope().startsWith(within) || within.startsWith(viewer.scope())
                ? book.offices(area, asked.sought())
                : List.of();
    }

    @GetMapping("/towns")
    List<Choice> towns(Asked asked, Viewer viewer) {
        return divisions(DivisionLevel.TOWN, asked, viewer);
    }

    @GetMapping("/villages")
    List<Choice> villages(Asked asked, Viewer viewer) {
        return divisions(DivisionLevel.VILLAGE, asked, viewer);
    }

    private List<Choice> divisions(DivisionLevel level, Asked asked, Viewer viewer) {
        var sought = asked.sought();
        var within = asked.prefix();
        if (asked.office() != null && !asked.office().isEmpty()) {
            if (!asked.office().matches("[0-9]{9}") || !viewer.sees(asked.office())) throw new NoSuchOffice();
            return book.divisions(level, new PickBook.Area("", "", asked.office()), sought);
        }
        if (Boolean.TRUE.equals(asked.wide()))
            return book.divisions(level, new PickBook.Area(within, viewer.scope(), ""), sought);
        if (viewer.office() != null) return book.divisions(level, new PickBook.Area("", "", viewer.office()), sought);
        if (!within.startsWith(viewer.scope()) && !viewer.scope().startsWith(within)) return List.of();
        return book.divisions(level, new PickBook.Area(narrower(within, viewer.scope()), "", ""), sought);
    }

    private static String narrower(String one, String other) {
        return one.length() > other.length() ? one : other;
    }
}
