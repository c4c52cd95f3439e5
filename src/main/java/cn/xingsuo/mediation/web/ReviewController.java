package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.NoSuchReview;
import cn.xingsuo.mediation.ReviewKind;
import cn.xingsuo.mediation.ReviewState;
import cn.xingsuo.mediation.Reviews;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 数据疑点页面 — the office explains, the bureau looks into it. */
@Controller
@RequestMapping("/mediation/reviews")
@Allowed(Act.READ_CASES)
class ReviewController {
    private static final int PAGE = 50;
    private final Reviews reviews;
    private final ReviewBook book;
    private final ValueSets values;

    ReviewController(Reviews reviews, ReviewBook book, ValueSets values) {
        this.reviews = reviews;
        this.book = book;
        this.values = values;
    }

    @GetMapping
    View list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            Viewer viewer) {
        var knownState =
                Arrays.stream(ReviewState.values()).anyMatch(it -> it.name().equals(state)) ? state : "";
        var knownKind =
                Arrays.stream(ReviewKind.values()).anyMatch(it -> it.name().equals(kind)) ? kind : "";
        var found = book.list(viewer, knownState, knownKind, after.isEmpty() ? ReviewBook.TOP : id(after), PAGE + 1);
        var more = found.size() > PAGE;
        var lines = more ? found.subList(0, PAGE) : found;
        var next = more ? lines.getLast().id().toString() : null;
        return new View("mediation/reviews", new ReviewList(lines, knownState, knownKind, next, after.isEmpty()));
    }

    @GetMapping("/{id}")
    View show(@PathVariable String id, Viewer viewer) {
        var line = book.get(id(id), viewer);
        var cases = book.cases(line.id(), viewer);
        var open = line.state() != ReviewState.CLOSED;
        var verdicts = values.of("mediation-verdict").values().stream()
                .map(it -> new Option(it.code(), it.title()))
                .toList();
        return new View(
                "mediation/review",
                new ReviewPage(
                        line,
                        book.answers(line.id()),
                        cases,
                        line.cases() - cases.size(),
                        verdicts,
                        open && viewer.may(Act.DIRECT_CASES),
                        open && viewer.may(Act.REVIEW_DOUBTS)));
    }

    record Reply(@Label("情况说明") @NotBlank @Size(max = 2000) String reply) {}

    @PostMapping("/{id}/reply")
    @Allowed(Act.DIRECT_CASES)
    String explain(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Reply form,
            Viewer viewer,
            RedirectAttributes redirect) {
        reviews.explain(viewer, id(id), version, form.reply());
        Flash.say(redirect, "已说明,等区局核实。");
        return "redirect:/mediation/reviews/" + id(id);
    }

    record Closing(
            @Label("核实结论") @NotBlank String verdict,
            @Label("核实情况") @NotBlank @Size(max = 2000) String finding) {}

    @PostMapping("/{id}/closing")
    @Allowed(Act.REVIEW_DOUBTS)
    String close(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Closing form,
            Viewer viewer,
            RedirectAttributes redirect) {
        reviews.close(viewer, id(id), version, form.verdict(), form.finding());
        Flash.say(redirect, "已记下核实结果。");
        return "redirect:/mediation/reviews/" + id(id);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NoSuchReview();
        }
    }

    /** 疑点菜单. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem reviewsItem() {
            return new MenuItem("调解", 390, "数据疑点", "/mediation/reviews", Act.READ_CASES);
        }
    }
}
