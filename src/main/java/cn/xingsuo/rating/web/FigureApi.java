package cn.xingsuo.rating.web;

import cn.xingsuo.rating.Figures;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 指标接口 — one indicator over a scope, for other systems. */
@RestController
@RequestMapping("/api/v1/figures")
@Allowed(Act.READ_FIGURES)
class FigureApi {
    private final Figures figures;
    private final Clock clock;

    FigureApi(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/{indicator}")
    @Operation(summary = "One indicator over a scope: every office, and what they come to together")
    FigureAnswer figure(@PathVariable String indicator, @ModelAttribute Asked asked, Viewer viewer) {
        var period = asked.period(LocalDate.now(clock));
        return FigureAnswer.of(figures.read(indicator, asked.scopeFor(viewer), period));
    }
}
