package cn.xingsuo.docket.web;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.docket.DeadlineBook;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.NoSuchDeadline;
import cn.xingsuo.law.Statutes;
import cn.xingsuo.law.Terms;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.DeadlineChip;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 延期 — extends one running deadline by its term's own rule, with a reason. */
@Controller
@Allowed(Act.EDIT_CASES)
class ExtensionController {
    private final Docket docket;
    private final DeadlineBook book;
    private final Statutes statutes;
    private final Terms terms;
    private final Clock clock;

    ExtensionController(Docket docket, DeadlineBook book, Statutes statutes, Terms terms, Clock clock) {
        this.docket = docket;
        this.book = book;
        this.statutes = statutes;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param version how often the deadline was extended when the form was opened */
    record NewExtension(
            @Label("延期理由") @NotBlank @Size(max = 500) String reason, int version) {}

    @GetMapping("/today/{id}/extension")
    View form(@PathVariable UUID id, Viewer viewer) {
        var deadline = running(id, viewer);
        var rule = terms.rule(deadline.term(), deadline.from());
        var chip = new DeadlineChip(deadline.due(), LocalDate.now(clock), null);
        var then = rule.extension() == null
                ? null
                : terms.due(deadline.term(), deadline.from(), deadline.extensions() + 1);
        var article = statutes.find(deadline.citation());
        return new View("docket/extension", new ExtensionPage(deadline, rule, article, chip, then));
    }

    @PostMapping("/today/{id}/extension")
    String extend(
            @PathVariable UUID id,
            @Valid @ModelAttribute NewExtension form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var deadline = running(id, viewer);
        if (deadline.extensions() != form.version()) {
            throw new Stale("没有延期：这个期限刚刚已经被延长过。请核对新的到期日。");
        }
        var extended = docket.extend(deadline.ref(), deadline.term(), form.reason());
        Flash.say(redirect, "已延期：{0}，新的到期日是 {1}", extended.title(), extended.due());
        return "redirect:/today";
    }

    private Deadline running(UUID id, Viewer viewer) {
        return book.running(Scope.of(viewer), id).orElseThrow(NoSuchDeadline::new);
    }
}
