package cn.xingsuo.access.web;

import cn.xingsuo.access.AccessSettings;
import cn.xingsuo.access.Sessions;
import cn.xingsuo.access.Sessions.OpenSession;
import cn.xingsuo.access.Tokens;
import cn.xingsuo.office.Division;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 我的 — one's own sessions and tokens. */
@Controller
@Allowed(Act.HOME)
class MeController {
    private static final int OFFICE = 9;
    private static final String BACK = "redirect:/me";
    private final Sessions sessions;
    private final Tokens tokens;
    private final AccountBook book;
    private final AccessSettings settings;
    private final Once once;
    private final Offices offices;
    private final Divisions divisions;

    MeController(
            Sessions sessions,
            Tokens tokens,
            AccountBook book,
            AccessSettings settings,
            Once once,
            Offices offices,
            Divisions divisions) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.book = book;
        this.settings = settings;
        this.once = once;
        this.offices = offices;
        this.divisions = divisions;
    }

    /** 新令牌 — what the form asks; an empty scope is the account's own. */
    record TokenForm(
            @Label("用途") @NotBlank @Size(max = 60) String name,
            @Label("令牌范围") @Size(max = 12) @Nullable String scope,
            @Label("有效天数") @Min(1) int days) {}

    @GetMapping("/me")
    View me(Viewer viewer, HttpServletRequest request) {
        var mine = sessions.of(viewer.account());
        var here = request.getRequestedSessionId();
        return new View(
                "access/me",
                new MePage(
                        viewer,
                        scope(viewer.scope()),
                        mine,
                        mine.stream()
                                .filter(it -> it.id().equals(here))
                                .map(OpenSession::key)
                                .findFirst()
                                .orElse(null),
                        book.tokens(viewer.account()),
                        Secret.of(request),
                        viewer.may(Act.USE_API),
                        settings.token().usualDays(),
                        settings.token().maxDays()));
    }

    /** The office or the division by its name; the code where it has none. */
    private String scope(String code) {
        if (code.length() == OFFICE) return offices.name(new OfficeId(code));
        return divisions.find(code).map(Division::name).orElse(code);
    }

    @PostMapping("/me/sessions/{key}/end")
    String end(Viewer viewer, @PathVariable String key, RedirectAttributes redirect) {
        sessions.end(viewer.account(), key);
        Flash.say(redirect, "已结束该会话");
        return BACK;
    }

    @PostMapping("/me/tokens")
    @Allowed(Act.USE_API)
    String create(
            Viewer viewer,
            @Valid @ModelAttribute TokenForm form,
            @RequestParam("_key") String key,
            RedirectAttributes redirect) {
        once.create(key, viewer.account(), () -> {
            var asked = form.scope() == null ? "" : form.scope().strip();
            var reach = asked.isEmpty() ? viewer.scope() : asked;
            new Secret(form.name(), tokens.create(viewer, form.name(), reach, form.days())).show(redirect);
            return "/me";
        });
        return BACK;
    }

    @PostMapping("/me/tokens/{id}/revoke")
    String revoke(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        tokens.revoke(viewer, id);
        Flash.say(redirect, "已撤销令牌,使用它的系统从下一次请求起被拒绝");
        return BACK;
    }
}
