package cn.xingsuo.docking.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.docking.Partners;
import cn.xingsuo.docking.TransferId;
import cn.xingsuo.docking.Transfers;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 移送台账 — hand-overs by filter, new ones, and the page of one. */
@Controller
@Allowed(Act.READ_CASES)
class TransferController {
    private final Transfers transfers;
    private final TransferBook book;
    private final TransferPages pages;
    private final Partners partners;
    private final Offer offer;
    private final Once once;
    private final Trail trail;

    TransferController(
            Transfers transfers,
            TransferBook book,
            TransferPages pages,
            Partners partners,
            Offer offer,
            Once once,
            Trail trail) {
        this.transfers = transfers;
        this.book = book;
        this.pages = pages;
        this.partners = partners;
        this.offer = offer;
        this.once = once;
        this.trail = trail;
    }

    @GetMapping("/mediation/transfers")
    View list(@Valid @ModelAttribute TransferFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var found = book.page(filter, viewer, after, TransferBook.PAGE + 1);
        var lines = found.size() > TransferBook.PAGE ? found.subList(0, TransferBook.PAGE) : found;
        var today = offer.today();
        var late = new TransferFilter(null, null, null, null, TransferFilter.Clock.UNRECEIVED, null, null, null);
        var page = new TransferList(
                filter,
                lines,
                lines.size() < found.size()
                        ? lines.getLast().sentOn() + "_" + lines.getLast().id()
                        : null,
                after != null && !after.isBlank(),
                book.shares(viewer, LocalDate.of(today.getYear(), 1, 1), today),
                book.page(late, viewer, null, 1000).size(),
                new TransferList.Desk(offer, viewer.may(Act.EDIT_CASES), today));
        return new View("docking/list", page);
    }

    @GetMapping("/mediation/transfers.xlsx")
    void export(@Valid @ModelAttribute TransferFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var lines = book.page(filter, viewer, null, 20_000);
        trail.note("docking.exported", "docking/transfers", Map.of("rows", String.valueOf(lines.size())));
        var columns = List.<Column<TransferLine>>of(
                new Column<>(t("文号"), TransferLine::letter),
                new Column<>(t("方向"), it -> it.inbound() ? t("移入") : t("移出")),
                new Column<>(t("对方单位"), TransferLine::organ),
                new Column<>(t("纠纷"), TransferLine::subject),
                new Column<>(t("移送日期"), TransferLine::sentOn),
                new Column<>(t("状态"), it -> t(it.state().title())),
                new Column<>(t("签收期限"), TransferLine::receiveBy),
                new Column<>(t("反馈期限"), TransferLine::feedbackBy));
        SheetAnswer.xlsx(response, t("移送对接台账"), columns, lines.stream());
    }

    @GetMapping("/mediation/transfers/new")
    @Allowed(Act.EDIT_CASES)
    View form(@RequestParam(defaultValue = "OUT") TransferFilter.Way way, Viewer viewer) {
        var inbound = way == TransferFilter.Way.IN;
        var options = viewer.office() == null
                ? List.<Option>of()
                : partners.of(new OfficeId(viewer.office())).stream()
                        .filter(it -> !inbound || !it.channel().equals("HOUSE"))
                        .map(it -> new Option(it.id().toString(), it.name()))
                        .toList();
        return new View("docking/new", new NewTransferPage(inbound, options, offer, offer.today()));
    }

    @PostMapping("/mediation/transfers/new")
    @Allowed(Act.EDIT_CASES)
    String enter(
            @Valid @ModelAttribute NewTransfer form,
            @RequestParam("_key") String key,
            @RequestParam(defaultValue = "OUT") TransferFilter.Way way,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.create(key, viewer.account(), () -> {
            var letter = form.letter(viewer);
            var id = way == TransferFilter.Way.IN ? transfers.takeIn(viewer, letter) : transfers.send(viewer, letter);
            return id.path();
        });
        Flash.say(redirect, way == TransferFilter.Way.IN ? "已登记来文,请签收或者退回。" : "已移送,等待对方签收。");
        return "redirect:" + path;
    }

    @GetMapping("/mediation/transfers/{id}")
    View show(@PathVariable String id, Viewer viewer) {
        return new View("docking/transfer", pages.page(TransferId.of(id), viewer));
    }
}
