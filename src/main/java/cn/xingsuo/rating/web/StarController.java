package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.rating.LedgerLine;
import cn.xingsuo.rating.Ratings;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 星级卡页面 — from the stars to the record behind a point in two clicks. */
@Controller
@RequestMapping("/offices/{office}/star")
@Allowed(Act.READ_RATING)
class StarController {
    private static final int HISTORY = 200;
    private final Sight sight;
    private final StarCards cards;
    private final CriterionPages criteria;
    private final Ratings ratings;
    private final Offices offices;

    StarController(Sight sight, StarCards cards, CriterionPages criteria, Ratings ratings, Offices offices) {
        this.sight = sight;
        this.cards = cards;
        this.criteria = criteria;
        this.ratings = ratings;
        this.offices = offices;
    }

    @GetMapping
    View card(@PathVariable OfficeId office, @RequestParam @Nullable LocalDate on, Viewer viewer) {
        var name = offices.get(office).name();
        return sight.of(office, viewer, on)
                .map(seen -> new View("rating/star", cards.of(office, seen)))
                .orElseGet(
                        () -> new View("rating/star-none", new StarNone(office, name, viewer.may(Act.FREEZE_RATING))));
    }

    @GetMapping("/history")
    View history(@PathVariable OfficeId office, Viewer viewer) {
        var name = offices.get(office).name();
        var seen = sight.of(office, viewer, null);
        var own = seen.isPresent() && seen.get().isLive();
        var lines = own ? ratings.history(office, seen.get().on(), HISTORY) : List.<LedgerLine>of();
        return new View("rating/star-history", new StarHistory(office, name, own, lines, sight.frozen(office)));
    }

    @GetMapping("/{criterion}")
    View criterion(
            @PathVariable OfficeId office,
            @PathVariable String criterion,
            @RequestParam @Nullable LocalDate on,
            Viewer viewer) {
        var name = offices.get(office).name();
        var seen = sight.of(office, viewer, on);
        if (seen.isEmpty())
            return new View("rating/star-none", new StarNone(office, name, viewer.may(Act.FREEZE_RATING)));
        return criteria.isVeto(seen.get(), criterion)
                ? new View("rating/veto", criteria.veto(office, seen.get(), criterion, viewer))
                : new View("rating/criterion", criteria.criterion(office, seen.get(), criterion, viewer));
    }
}
