package cn.xingsuo.screening.web;

import static cn.xingsuo.web.Texts.t;
import static java.lang.Boolean.TRUE;

import cn.xingsuo.mediation.Offer;
import cn.xingsuo.screening.RoundId;
import cn.xingsuo.screening.RoundReport;
import cn.xingsuo.screening.Rounds;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 排查任务 — rounds that fall due, and the report that one was carried out. */
@Controller
@Allowed(Act.READ_CASES)
class RoundController {
    private final RoundBook book;
    private final FindingBook findings;
    private final Rounds rounds;
    private final Offer offer;
    private final Trail trail;

    RoundController(RoundBook book, FindingBook findings, Rounds rounds, Offer offer, Trail trail) {
        this.book = book;
        this.findings = findings;
        this.rounds = rounds;
        this.offer = offer;
        this.trail = trail;
    }

    @GetMapping("/mediation/screening/rounds")
    View list(@Valid @ModelAttribute RoundFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var found = book.page(filter, viewer, offer.today(), after);
        var lines = found.size() > RoundBook.PAGE ? found.subList(0, RoundBook.PAGE) : found;
        var next = lines.size() < found.size()
                ? lines.getLast().due() + "_" + lines.getLast().id()
                : null;
        var page = new RoundList(
                filter,
                lines,
                next,
                after != null && !after.isBlank(),
                offer.options("screening-plan"),
                offer.number("screening-rule", "LATE_ENTRY_DAYS"),
                offer.today());
        return new View("screening/rounds", page);
    }

    @GetMapping("/mediation/screening/rounds.xlsx")
    void export(@Valid @ModelAttribute RoundFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var lines = book.all(filter, viewer, offer.today());
        trail.note("screening.exported", "screening/rounds", Map.of("rows", String.valueOf(lines.size())));
        var columns = List.<Column<RoundLine>>of(
                new Column<>(t("排查任务"), RoundLine::title),
                new Column<>(t("司法所"), RoundLine::office),
                new Column<>(t("开始日期"), RoundLine::from),
                new Column<>(t("到期日期"), RoundLine::due),
                new Column<>(t("排查日期"), RoundLine::doneOn),
                new Column<>(t("登记纠纷"), RoundLine::findings),
                new Column<>(t("零报告"), it -> it.open() ? null : it.zero()),
                new Column<>(t("迟录日数"), it -> it.open() ? null : it.lag()));
        SheetAnswer.xlsx(response, t("排查任务"), columns, lines.stream());
    }

    @GetMapping("/mediation/screening/rounds/{id}")
    View show(@PathVariable String id, Viewer viewer) {
        var round = book.get(RoundId.of(id), viewer);
        var filter = new FindingFilter(null, null, null, null, round.getKey().id(), null, null, null);
        var page = new RoundPage(
                round.getKey(),
                round.getValue(),
                findings.all(filter, viewer),
                viewer.may(Act.EDIT_CASES),
                offer.number("screening-rule", "LATE_ENTRY_DAYS"),
                offer.today());
        return new View("screening/round", page);
    }

    record Reported(
            @Label("排查日期") @NotNull LocalDate on,
            @Label("零报告") @Nullable Boolean zero,
            @Label("排查情况") @Size(max = 2000) @Nullable String note,
            int version) {}

    @PostMapping("/mediation/screening/rounds/{id}")
    @Allowed(Act.EDIT_CASES)
    String finish(
            @PathVariable String id, @Valid @ModelAttribute Reported form, Viewer viewer, RedirectAttributes redirect) {
        var round = RoundId.of(id);
        var report = new RoundReport(form.on(), TRUE.equals(form.zero()), Objects.requireNonNullElse(form.note(), ""));
        rounds.finish(viewer, round, form.version(), report);
        Flash.say(redirect, report.zero() ? "已作零报告。" : "已报告本次排查。");
        return "redirect:" + round.path();
    }
}
