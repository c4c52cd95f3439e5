package cn.xingsuo.dossier.web;

import cn.xingsuo.dossier.PaperFilings;
import cn.xingsuo.dossier.PaperFilings.Filing;
import cn.xingsuo.dossier.PaperFilings.Shelf;
import cn.xingsuo.dossier.Pieces;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 历史案卷登记 — by the director, who answers for what lies on paper. */
@Controller
@RequestMapping("/mediation/archive/paper")
@Allowed(Act.DIRECT_CASES)
class PaperFilingController {
    private static final String PAGES = "pages.";
    private final PaperFilings filings;
    private final Pieces pieces;
    private final Clock clock;

    PaperFilingController(PaperFilings filings, Pieces pieces, Clock clock) {
        this.filings = filings;
        this.pieces = pieces;
        this.clock = clock;
    }

    @GetMapping
    View form(
            @RequestParam @Label("结案日期从") @Nullable LocalDate from,
            @RequestParam @Label("结案日期到") @Nullable LocalDate to,
            Viewer viewer) {
        var today = LocalDate.now(clock);
        var newest = filings.newest();
        var last = to == null || to.isAfter(newest) ? newest : to;
        var first = from == null ? last.withDayOfYear(1) : from;
        var cases = filings.unfiled(viewer, first, last, pieces.rule("batch"));
        return new View("dossier/paper", new PaperPage(first, last, cases, today, pieces.backdated(today)));
    }

    record Place(
            @Label("存放地点") @NotBlank @Size(max = 100) String place,
            @Label("归档日期") @NotNull LocalDate on,
            @Label("补记理由") @Size(max = 100) @Nullable String reason) {
        Shelf asShelf() {
            return new Shelf(place, reason == null ? "" : reason);
        }
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute Place place,
            @RequestParam Map<String, String> form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var office = viewer.office();
        if (office == null) throw new Refusal("登记历史案卷由司法所所长办理。", null);
        var all = new ArrayList<Filing>();
        form.forEach((name, pages) -> {
            if (name.startsWith(PAGES) && !pages.isBlank())
                all.add(new Filing(MediationId.of(name.substring(PAGES.length())), pages(pages), place.on()));
        });
        filings.register(viewer, new OfficeId(office), place.asShelf(), all);
        Flash.say(redirect, "已登记 {0} 卷纸质案卷。", all.size());
        return "redirect:/mediation/archive";
    }

    private static int pages(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Refusal("页数应是整数,现在是“{0}”。请改正后再登记。", null, text);
        }
    }
}
