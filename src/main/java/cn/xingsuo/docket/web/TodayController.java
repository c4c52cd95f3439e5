package cn.xingsuo.docket.web;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.docket.DeadlineBook;
import cn.xingsuo.law.Statutes;
import cn.xingsuo.law.Terms;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.DeadlineChip;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 今日待办 — what is due in the viewer's offices, overdue first, and the log of moved dates. */
@Controller
@Allowed(Act.SEE_TODAY)
class TodayController {
    private final DeadlineBook book;
    private final Statutes statutes;
    private final Terms terms;
    private final Clock clock;

    TodayController(DeadlineBook book, Statutes statutes, Terms terms, Clock clock) {
        this.book = book;
        this.statutes = statutes;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping("/today")
    View today(
            @RequestParam(defaultValue = "all") String view,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        var today = LocalDate.now(clock);
        var part = Part.of(view);
        var scope = Scope.of(viewer);
        var counts = book.counts(scope, today, Part.weekEnd(today));
        var found = book.running(scope, part.first(today), part.last(today), after == null ? null : after(after));
        var shown = found.subList(0, Math.min(found.size(), DeadlineBook.PAGE));
        var lines = shown.stream().map(it -> line(it, today)).toList();
        var next = found.size() > shown.size() ? key(shown.getLast()) : null;
        return new View("docket/today", new TodayPage(today, part, counts, lines, after != null, next));
    }

    @GetMapping("/today/changes")
    View changes(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        var found = book.changes(Scope.of(viewer), before);
        var shown = found.subList(0, Math.min(found.size(), DeadlineBook.PAGE));
        var next = found.size() > shown.size() ? shown.getLast().id() : null;
        return new View("docket/changes", new ChangesPage(shown, before != Long.MAX_VALUE, next));
    }

    private TodayPage.Line line(Deadline deadline, LocalDate today) {
        var extension = terms.knows(deadline.term())
                ? terms.rule(deadline.term(), deadline.from()).extension()
                : null;
        var extensible =
                extension != null && deadline.extensions() < extension.times() && !today.isAfter(deadline.due());
        var chip = new DeadlineChip(deadline.due(), today, null);
        return new TodayPage.Line(deadline, chip, statutes.find(deadline.citation()), extensible);
    }

    private static String key(Deadline deadline) {
        return deadline.due() + "~" + deadline.id();
    }

    private static DeadlineBook.After after(String key) {
        var parts = key.split("~", -1);
        try {
            if (parts.length == 2) return new DeadlineBook.After(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            // answered below
        }
        throw new Refusal("翻页位置不对，可能地址被截断了。请从第一页看起。", null);
    }

    /** 今日菜单. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem todayItem() {
            return new MenuItem("今日", 100, "今日待办", "/today", Act.SEE_TODAY);
        }
    }
}
