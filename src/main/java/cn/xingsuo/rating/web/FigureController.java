package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.rating.Figures;
import cn.xingsuo.rating.LowerBounds;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 指标页面 — every figure opens its offices, and every office's figure opens its records. */
@Controller
@RequestMapping("/figures")
@Allowed(Act.READ_FIGURES)
class FigureController {
    /** More records than this are found through the room that keeps them. */
    private static final int SHOWN = 500;

    private final Figures figures;
    private final Offices offices;
    private final LowerBounds bounds;
    private final Clock clock;

    FigureController(Figures figures, Offices offices, LowerBounds bounds, Clock clock) {
        this.figures = figures;
        this.offices = offices;
        this.bounds = bounds;
        this.clock = clock;
    }

    @GetMapping
    View all() {
        return new View("rating/figures", new FigureList(figures.indicators()));
    }

    @GetMapping("/{indicator}")
    View figure(@PathVariable String indicator, @ModelAttribute Asked asked, Viewer viewer) {
        var period = asked.period(LocalDate.now(clock));
        var scope = asked.scopeFor(viewer);
        var page = new FigurePage(
                figures.read(indicator, scope, period),
                figures.cautious(indicator, scope, period),
                bounds.confidence());
        return new View("rating/figure", page);
    }

    @GetMapping("/{indicator}/{office}")
    View records(
            @PathVariable String indicator, @PathVariable OfficeId office, @ModelAttribute Asked asked, Viewer viewer) {
        var period = asked.period(LocalDate.now(clock));
        var name = offices.get(office).name();
        return new View(
                "rating/figure-records",
                new FigureRecords(
                        figures.indicator(indicator),
                        office,
                        name,
                        period,
                        figures.of(office, indicator, period),
                        figures.cautious(office, indicator, period),
                        Shown.masked(figures.records(office, indicator, period, SHOWN), viewer)));
    }
}
