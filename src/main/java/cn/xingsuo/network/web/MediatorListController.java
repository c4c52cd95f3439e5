package cn.xingsuo.network.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.network.Mediators;
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

/** 调解员名册 — mediators by filter and day, on the screen and as a file; and the entering of a new one. */
@Controller
@Allowed(Act.READ_BODIES)
class MediatorListController {
    private static final String PATH = "/mediation/mediators";
    private final Mediators mediators;
    private final MediatorBook book;
    private final NetworkOptions options;
    private final Once once;
    private final Trail trail;

    MediatorListController(Mediators mediators, MediatorBook book, NetworkOptions options, Once once, Trail trail) {
        this.mediators = mediators;
        this.book = book;
        this.options = options;
        this.once = once;
        this.trail = trail;
    }

    @GetMapping(PATH)
    View list(@Valid @ModelAttribute MediatorFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var list = Listing.of(
                book.page(filter, viewer, after), book.count(filter, viewer), address(filter), MediatorLine::id, after);
        var page = new MediatorList(
                filter,
                list,
                options.of("grade"),
                options.of("speciality"),
                book.day(filter),
                viewer.may(Act.EDIT_BODIES));
        return new View("network/mediators", page);
    }

    @GetMapping(PATH + ".xlsx")
    void export(@Valid @ModelAttribute MediatorFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        trail.note("network.exported", "network/mediators", Map.of("scope", viewer.scope()));
        List<Column<MediatorLine>> columns = List.of(
                new Column<>(t("姓名"), MediatorLine::name),
                new Column<>(t("性别"), it -> it.woman() ? t("女") : t("男")),
                new Column<>(t("专兼职"), it -> it.fullTime() ? t("专职") : t("兼职")),
                new Column<>(t("等级"), it -> t(it.grade())),
                new Column<>(t("证号"), MediatorLine::certificate),
                new Column<>(t("任职的组织"), MediatorLine::bodies),
                new Column<>(t("近一年学时"), MediatorLine::hours));
        SheetAnswer.xlsx(response, t("调解员名册"), columns, book.all(filter, viewer).stream());
    }

    @GetMapping(PATH + "/new")
    @Allowed(Act.EDIT_BODIES)
    View form(Viewer viewer) {
        return new View(
                "network/new-mediator", new NewMediatorPage(options.offices(viewer), options.bodies(viewer), options));
    }

    @PostMapping(PATH)
    @Allowed(Act.EDIT_BODIES)
    String register(
            @Valid @ModelAttribute MediatorForms.Register form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.create(
                key,
                viewer.account(),
                () -> mediators
                        .register(viewer, form.asMediator(options.office(viewer, form.office())))
                        .path());
        Flash.say(redirect, "已登记。");
        return "redirect:" + path;
    }

    private Address address(MediatorFilter it) {
        return new Address(PATH)
                .with("q", it.q(), t("搜索:{0}", it.q()))
                .with("fullTime", it.fullTime(), Boolean.TRUE.equals(it.fullTime()) ? t("专职") : t("兼职"))
                .with("grade", it.grade(), it.grade() == null ? null : t(options.title("grade", it.grade())))
                .with(
                        "speciality",
                        it.speciality(),
                        it.speciality() == null ? null : t(options.title("speciality", it.speciality())))
                .with("serving", it.serving(), Boolean.TRUE.equals(it.serving()) ? t("在任") : t("不在任"))
                .with("on", it.on(), t("截至 {0}", it.on()))
                .with("sort", it.sort(), null);
    }
}
