package cn.xingsuo.network.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.network.Application;
import cn.xingsuo.network.BodyId;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.Studios;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 工作室列表 — studios by filter, on the screen and as a file; and the application for a new one. */
@Controller
@Allowed(Act.READ_BODIES)
class StudioListController {
    private static final String PATH = "/mediation/studios";
    private final Studios studios;
    private final StudioBook book;
    private final NetworkOptions options;
    private final Once once;
    private final Trail trail;

    StudioListController(Studios studios, StudioBook book, NetworkOptions options, Once once, Trail trail) {
        this.studios = studios;
        this.book = book;
        this.options = options;
        this.once = once;
        this.trail = trail;
    }

    @GetMapping(PATH)
    View list(@Valid @ModelAttribute StudioFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var address = new Address(PATH)
                .with("q", filter.q(), t("搜索:{0}", filter.q()))
                .with(
                        "state",
                        filter.state(),
                        filter.state() == null ? null : t(filter.state().title()))
                .with("sort", filter.sort(), null);
        var list = Listing.of(
                book.page(filter, viewer, after), book.count(filter, viewer), address, StudioLine::id, after);
        return new View("network/studios", new StudioList(filter, list, viewer.may(Act.EDIT_BODIES)));
    }

    @GetMapping(PATH + ".xlsx")
    void export(@Valid @ModelAttribute StudioFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        trail.note("network.exported", "network/studios", Map.of("scope", viewer.scope()));
        List<Column<StudioLine>> columns = List.of(
                new Column<>(t("工作室名称"), StudioLine::name),
                new Column<>(t("状态"), it -> t(it.state().title())),
                new Column<>(t("负责人"), StudioLine::mediator),
                new Column<>(t("申报日期"), StudioLine::appliedOn),
                new Column<>(t("命名日期"), StudioLine::namedOn),
                new Column<>(t("牌匾编号"), StudioLine::plaque),
                new Column<>(t("最近复核"), StudioLine::reviewedOn));
        SheetAnswer.xlsx(response, t("品牌工作室"), columns, book.all(filter, viewer).stream());
    }

    @GetMapping(PATH + "/new")
    @Allowed(Act.EDIT_BODIES)
    View form(Viewer viewer) {
        var mediators = viewer.office() == null ? List.<Option>of() : options.mediators(viewer.office());
        return new View("network/new-studio", new NewStudioPage(options.bodies(viewer), mediators, options));
    }

    record Apply(
            @Label("所属调委会") @NotBlank String body,
            @Label("负责人") @NotBlank String mediator,
            @Label("工作室名称") @NotBlank @Size(max = 30) String title,
            @Label("工作场所") @NotBlank @Size(max = 100) String room,
            @Label("其他调解员人数") @NotNull @Min(0) @Max(999) Integer helpers,
            @Label("上一年度调解件数") @NotNull @Min(0) @Max(99999) Integer cases,
            @Label("从事调解年数") @NotNull @Min(0) @Max(99) Integer years,
            @Label("申报日期") @NotNull LocalDate on) {
        Application asApplication() {
            return new Application(BodyId.of(body), MediatorId.of(mediator), title, room, helpers, cases, years, on);
        }
    }

    @PostMapping(PATH)
    @Allowed(Act.EDIT_BODIES)
    String apply(
            @Valid @ModelAttribute Apply form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.create(
                key,
                viewer.account(),
                () -> studios.apply(viewer, form.asApplication()).id().path());
        Flash.say(redirect, "已申报。");
        return "redirect:" + path;
    }
}
