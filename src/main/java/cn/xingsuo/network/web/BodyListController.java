package cn.xingsuo.network.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.network.Bodies;
import cn.xingsuo.network.BodyRef;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Refusal;
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

/** 组织列表 — bodies by filter and day, on the screen and as the register 调委会名册; and the setting up of a new one. */
@Controller
@Allowed(Act.READ_BODIES)
class BodyListController {
    private static final String PATH = "/mediation/committees";
    private final Bodies bodies;
    private final BodyBook book;
    private final NetworkOptions options;
    private final Once once;
    private final Trail trail;

    BodyListController(Bodies bodies, BodyBook book, NetworkOptions options, Once once, Trail trail) {
        this.bodies = bodies;
        this.book = book;
        this.options = options;
        this.once = once;
        this.trail = trail;
    }

    @GetMapping(PATH)
    View list(@Valid @ModelAttribute BodyFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var list = Listing.of(
                book.page(filter, viewer, after), book.count(filter, viewer), address(filter), BodyLine::id, after);
        var page = new BodyList(filter, list, options.of("type"), book.day(filter), viewer.may(Act.EDIT_BODIES));
        return new View("network/bodies", page);
    }

    @GetMapping(PATH + ".xlsx")
    void export(@Valid @ModelAttribute BodyFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        trail.note("network.exported", "network/bodies", Map.of("scope", viewer.scope()));
        List<Column<BodyLine>> columns = List.of(
                new Column<>(t("规范名称"), BodyLine::name),
                new Column<>(t("组织类型"), it -> t(it.type())),
                new Column<>(t("状态"), it -> t(it.state().title())),
                new Column<>(t("设立日期"), BodyLine::setUpOn),
                new Column<>(t("备案号"), BodyLine::filing),
                new Column<>(t("主任"), BodyLine::director),
                new Column<>(t("在任人数"), BodyLine::members),
                new Column<>(t("任期届满"), BodyLine::termEnds));
        SheetAnswer.xlsx(response, t("调委会名册"), columns, book.all(filter, viewer).stream());
    }

    @GetMapping(PATH + "/new")
    @Allowed(Act.EDIT_BODIES)
    View form(Viewer viewer) {
        return new View(
                "network/new-body",
                new NewBodyPage(
                        options.of("type"),
                        options.offices(viewer),
                        options.villages(viewer),
                        options.enterprises(viewer),
                        options.stations(viewer),
                        viewer.may(Act.APPROVE_BODIES),
                        book.today()));
    }

    @PostMapping(PATH)
    @Allowed(Act.EDIT_BODIES)
    String register(
            @Valid @ModelAttribute BodyForms.Register form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var path = once.create(
                key, viewer.account(), () -> entered(form, viewer).id().path());
        Flash.say(redirect, "已登记。");
        return "redirect:" + path;
    }

    private BodyRef entered(BodyForms.Register form, Viewer viewer) {
        var body = form.asBody(options.office(viewer, form.office()));
        var filing = form.filing();
        if (filing == null) return bodies.register(viewer, body);
        if (!viewer.may(Act.APPROVE_BODIES)) throw new Refusal("已经备案的组织由司法局补登。请不填备案号,登记后报备案。", null);
        return bodies.adopt(viewer, body, filing);
    }

    private Address address(BodyFilter it) {
        return new Address(PATH)
                .with("q", it.q(), t("搜索:{0}", it.q()))
                .with("type", it.type(), it.type() == null ? null : t(options.title("type", it.type())))
                .with(
                        "state",
                        it.state(),
                        it.state() == null ? null : t(it.state().title()))
                .with("on", it.on(), t("截至 {0}", it.on()))
                .with("sort", it.sort(), null);
    }
}
