package cn.xingsuo.network.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.network.Funds;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 经费台账 — grants by filter, on the screen and as a file; and the entry of a new one. */
@Controller
@Allowed(Act.READ_BODIES)
class FundListController {
    private static final String PATH = "/mediation/funds";
    private final Funds funds;
    private final FundBook book;
    private final NetworkOptions options;
    private final Once once;
    private final Trail trail;

    FundListController(Funds funds, FundBook book, NetworkOptions options, Once once, Trail trail) {
        this.funds = funds;
        this.book = book;
        this.options = options;
        this.once = once;
        this.trail = trail;
    }

    @GetMapping(PATH)
    View list(@Valid @ModelAttribute FundFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var list = Listing.of(
                book.page(filter, viewer, after), book.count(filter, viewer), address(filter), FundLine::id, after);
        return new View(
                "network/funds", new FundList(filter, list, options.of("fund"), entries(viewer), options.today()));
    }

    /** Whoever sees more than a city enters nothing here: nobody picks from a whole province's offices. */
    private FundList.Entries entries(Viewer viewer) {
        if (!viewer.may(Act.EDIT_BODIES)) return FundList.Entries.NONE;
        var offices = options.offices(viewer);
        if (viewer.office() == null && offices.isEmpty()) return FundList.Entries.NONE;
        return new FundList.Entries(true, offices, options.bodies(viewer));
    }

    @GetMapping(PATH + ".xlsx")
    void export(@Valid @ModelAttribute FundFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        trail.note("network.exported", "network/funds", Map.of("scope", viewer.scope()));
        List<Column<FundLine>> columns = List.of(
                new Column<>(t("到账日期"), FundLine::on),
                new Column<>(t("经费种类"), it -> t(it.kind())),
                new Column<>(t("司法所"), FundLine::office),
                new Column<>(t("受款组织"), FundLine::receiver),
                new Column<>(t("金额(元)"), FundLine::amount),
                new Column<>(t("拨款单位"), FundLine::payer),
                new Column<>(t("文号或者凭证号"), FundLine::document));
        SheetAnswer.xlsx(response, t("经费台账"), columns, book.all(filter, viewer).stream());
    }

    @PostMapping(PATH)
    @Allowed(Act.EDIT_BODIES)
    String record(
            @Valid @ModelAttribute FundForms.Granted form,
            @RequestParam @Nullable String office,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.create(
                key,
                viewer.account(),
                () -> funds.record(viewer, options.office(viewer, office), form.asGrant())
                        .path());
        Flash.say(redirect, "经费已登记。");
        return "redirect:" + path;
    }

    private Address address(FundFilter it) {
        return new Address(PATH)
                .with("q", it.q(), t("搜索:{0}", it.q()))
                .with("kind", it.kind(), it.kind() == null ? null : t(options.title("fund", it.kind())))
                .with("body", it.body(), t("只看一个组织"))
                .with("from", it.from(), t("从 {0}", it.from()))
                .with("to", it.to(), t("到 {0}", it.to()))
                .with("cancelled", it.struck() ? "true" : null, t("已作废"))
                .with("sort", it.sort(), null);
    }
}
