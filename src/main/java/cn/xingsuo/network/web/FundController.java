package cn.xingsuo.network.web;

import cn.xingsuo.network.FundId;
import cn.xingsuo.network.FundRef;
import cn.xingsuo.network.Funds;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 经费办理 — one grant: its papers, its history, its correction. */
@Controller
@RequestMapping("/mediation/funds/{id}")
@Allowed(Act.EDIT_BODIES)
class FundController {
    private final Funds funds;
    private final FundBook book;

    FundController(Funds funds, FundBook book) {
        this.funds = funds;
        this.book = book;
    }

    @GetMapping
    @Allowed(Act.READ_BODIES)
    View show(@PathVariable String id, Viewer viewer) {
        return new View("network/fund", book.one(FundId.of(id), viewer));
    }

    @PostMapping("/correction")
    String correct(
            @PathVariable String id,
            @Valid @ModelAttribute FundForms.Granted form,
            @Valid @ModelAttribute FundForms.Why why,
            Viewer viewer,
            RedirectAttributes redirect) {
        var ref = new FundRef(FundId.of(id), why.version());
        funds.correct(viewer, ref, form.asGrant(), why.reason());
        Flash.say(redirect, "经费已更正。");
        return "redirect:" + ref.id().path();
    }

    @PostMapping("/cancellation")
    String cancel(
            @PathVariable String id,
            @Valid @ModelAttribute FundForms.Why why,
            Viewer viewer,
            RedirectAttributes redirect) {
        var ref = new FundRef(FundId.of(id), why.version());
        funds.cancel(viewer, ref, why.reason());
        Flash.say(redirect, "经费已作废。");
        return "redirect:" + ref.id().path();
    }
}
