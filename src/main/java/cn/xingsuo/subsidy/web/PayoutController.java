package cn.xingsuo.subsidy.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.subsidy.NoSuchClaim;
import cn.xingsuo.subsidy.Payouts;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 抽查、公示和发放 — what the bureau does to many claims at once. */
@Controller
@RequestMapping("/mediation/subsidies")
@Allowed(Act.DECIDE_SUBSIDY)
class PayoutController {
    private static final String HOME = "/mediation/subsidies/payouts";
    private final Payouts payouts;
    private final PayoutBook book;
    private final ClaimBook claims;
    private final Once once;
    private final Trail trail;
    private final Clock clock;

    PayoutController(Payouts payouts, PayoutBook book, ClaimBook claims, Once once, Trail trail, Clock clock) {
        this.payouts = payouts;
        this.book = book;
        this.claims = claims;
        this.once = once;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/payouts")
    @Allowed(Act.READ_SUBSIDY)
    View show(Viewer viewer) {
        return new View("subsidy/payouts", book.page(viewer));
    }

    @PostMapping("/samples")
    String draw(@RequestParam("_key") String key, Viewer viewer, RedirectAttributes redirect) {
        once.create(key, viewer.account(), () -> {
            var drawn = payouts.draw(viewer);
            Flash.say(redirect, "{0} 件参加抽查,抽中 {1} 件。", drawn.population(), drawn.picked());
            return HOME;
        });
        return "redirect:" + HOME;
    }

    @PostMapping("/batches")
    String publish(@RequestParam("_key") String key, Viewer viewer, RedirectAttributes redirect) {
        var path = once.create(
                key,
                viewer.account(),
                () -> "/mediation/subsidies/batches/" + payouts.publish(viewer).id());
        Flash.say(redirect, "已公示。请打印公示清单张贴。");
        return "redirect:" + path;
    }

    @GetMapping("/batches/{id}")
    @Allowed(Act.READ_SUBSIDY)
    View batch(@PathVariable String id, Viewer viewer) {
        var batch = book.batch(id(id), viewer);
        var page = new BatchPage(
                batch, claims.inBatch(batch.id(), viewer), LocalDate.now(clock), viewer.may(Act.DECIDE_SUBSIDY));
        return new View("subsidy/batch", page);
    }

    @GetMapping("/batches/{id}/list.xlsx")
    @Allowed(Act.READ_SUBSIDY)
    void export(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        var batch = book.batch(id(id), viewer);
        trail.note("ledger.exported", "subsidy/batch/" + batch.id(), Map.of());
        SheetAnswer.xlsx(
                response,
                t("以案定补公示清单") + " " + batch.number(),
                ClaimListController.columns(),
                claims.inBatch(batch.id(), viewer).stream());
    }

    record Payment(@Label("凭证号") @NotBlank @Size(max = 100) String receipt) {}

    @PostMapping("/batches/{id}/payment")
    String pay(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Payment form,
            Viewer viewer,
            RedirectAttributes redirect) {
        payouts.pay(viewer, new Payouts.BatchRef(id(id), version), form.receipt());
        Flash.say(redirect, "已登记发放。");
        return "redirect:/mediation/subsidies/batches/" + id(id);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchClaim();
        }
    }
}
