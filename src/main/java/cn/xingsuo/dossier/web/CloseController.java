package cn.xingsuo.dossier.web;

import cn.xingsuo.dossier.Archiving;
import cn.xingsuo.dossier.DossierBook;
import cn.xingsuo.mediation.CaseRecords;
import cn.xingsuo.mediation.Consequences;
import cn.xingsuo.mediation.Defect;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 结案核对和归档 — the officer asks, the director archives, gives back or opens again. */
@Controller
@RequestMapping("/mediation/cases/{id}")
@Allowed(Act.DIRECT_CASES)
class CloseController {
    private final CaseRecords cases;
    private final Consequences consequences;
    private final DossierBook book;
    private final Archiving archiving;
    private final ValueSets values;

    CloseController(
            CaseRecords cases, Consequences consequences, DossierBook book, Archiving archiving, ValueSets values) {
        this.cases = cases;
        this.consequences = consequences;
        this.book = book;
        this.archiving = archiving;
        this.values = values;
    }

    @GetMapping("/close")
    @Allowed(Act.READ_CASES)
    View close(@PathVariable String id, Viewer viewer) {
        var record = cases.of(viewer, MediationId.of(id));
        var outcome = record.ending().outcome();
        var title = outcome == null ? "" : values.of("mediation-outcome").title(outcome.code());
        var defects = outcome == null ? List.<Defect>of() : consequences.defects(record);
        var page = new ClosePage(record, title, defects, book.of(record), book.pieces(record), DossierDesk.of(viewer));
        return new View("dossier/close", page);
    }

    @PostMapping("/close")
    @Allowed(Act.EDIT_CASES)
    String submit(@PathVariable String id, @RequestParam int version, Viewer viewer, RedirectAttributes redirect) {
        archiving.submit(viewer, MediationId.of(id), version);
        return back(id, redirect, "已提请归档,等待所长审核。");
    }

    record Reason(@Label("理由") @NotBlank @Size(max = 200) String why) {}

    @PostMapping("/close/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Reason form,
            Viewer viewer,
            RedirectAttributes redirect) {
        archiving.giveBack(viewer, MediationId.of(id), version, form.why());
        return back(id, redirect, "已退回补正。");
    }

    @PostMapping("/archive")
    String archive(@PathVariable String id, @RequestParam int version, Viewer viewer, RedirectAttributes redirect) {
        archiving.archive(viewer, MediationId.of(id), version);
        return back(id, redirect, "已归档。");
    }

    @PostMapping("/archive/undo")
    String reopen(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute Reason form,
            Viewer viewer,
            RedirectAttributes redirect) {
        archiving.reopen(viewer, MediationId.of(id), version, form.why());
        return back(id, redirect, "已撤销归档,卷宗可以补正。");
    }

    private static String back(String id, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + MediationId.of(id).path() + "/close";
    }
}
