package cn.xingsuo.law.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.law.LawWords;
import cn.xingsuo.law.Statutes;
import cn.xingsuo.law.Terms;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 期限计算 — a term and a day in, the last day and its reasons out. */
@Controller
@Allowed(Act.READ_LAW)
class CalculatorController {
    private final Terms terms;
    private final Statutes statutes;
    private final Clock clock;
    private final ConversionService conversion;

    CalculatorController(
            Terms terms,
            Statutes statutes,
            Clock clock,
            @Qualifier("mvcConversionService") ConversionService conversion) {
        this.terms = terms;
        this.statutes = statutes;
        this.clock = clock;
        this.conversion = conversion;
    }

    @GetMapping("/law/calculator")
    View calculator(@RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String from) {
        var start = from.isBlank() ? LocalDate.now(clock).toString() : from;
        if (term.isBlank()) return page("", start, null, null);
        try {
            return page(term, start, outcome(term, day(start)), null);
        } catch (Refusal refused) {
            return page(term, start, null, t(refused.text(), refused.arguments()));
        } catch (NotFound unknown) {
            return page(term, start, null, t(String.valueOf(unknown.getMessage())));
        }
    }

    private View page(String term, String from, CalculatorPage.@Nullable Outcome outcome, @Nullable String problem) {
        var page = new CalculatorPage(options(), term, from, outcome, problem);
        return new View("law/calculator", page, problem == null ? 200 : 422);
    }

    private CalculatorPage.Outcome outcome(String term, LocalDate from) {
        var rule = terms.rule(term, from);
        var due = terms.due(term, from);
        var moving = terms.countingArticle(rule, from);
        var extended =
                rule.extension() == null ? null : terms.due(term, from, 1).due();
        return new CalculatorPage.Outcome(rule, due, statutes.find(rule.citation()), statutes.find(moving), extended);
    }

    private LocalDate day(String typed) {
        try {
            var day = conversion.convert(typed, LocalDate.class);
            if (day != null) return day;
        } catch (ConversionFailedException e) {
            if (e.getCause() instanceof Refusal refusal) throw refusal;
        }
        throw new Refusal("“{0}”不是一个日期。请写成 2014-12-31 这样的日期。", null, typed);
    }

    private List<Option> options() {
        return terms.all().stream()
                .map(it -> new Option(it.id(), LawWords.title(it)))
                .toList();
    }
}
