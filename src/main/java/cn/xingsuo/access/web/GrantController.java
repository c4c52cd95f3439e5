package cn.xingsuo.access.web;

import cn.xingsuo.access.Grant;
import cn.xingsuo.access.Grants;
import cn.xingsuo.access.Sessions;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 授权管理 — the security administrator's page. */
@Controller
@RequestMapping("/admin/grants")
@Allowed(Act.MANAGE_GRANTS)
class GrantController {
    private final Grants grants;
    private final AccountBook book;
    private final Sessions sessions;

    GrantController(Grants grants, AccountBook book, Sessions sessions) {
        this.grants = grants;
        this.book = book;
        this.sessions = sessions;
    }

    /** 授权表单 — role empty takes it away; office empty above office level. */
    record GrantForm(
            @Nullable Role role,
            @NotNull String scope,
            @Nullable String office,
            int version) {
        Grant grant() {
            return new Grant(role, scope.strip(), office == null || office.isBlank() ? null : office.strip());
        }
    }

    @GetMapping
    View list(Viewer viewer, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        var found = book.list(viewer, q.strip(), after);
        var isMore = found.size() > AccountBook.ROWS;
        var lines = isMore ? found.subList(0, AccountBook.ROWS) : found;
        return new View(
                "access/grants",
                new GrantsPage(
                        book.pending(viewer),
                        lines,
                        q.strip(),
                        isMore ? lines.getLast().login() : null));
    }

    @GetMapping("/{login}")
    View one(Viewer viewer, @PathVariable String login) {
        var account = book.find(viewer, login).orElseThrow(() -> new NotFound("没有这个账号。请返回列表查看"));
        return new View(
                "access/grant", new GrantPage(account, List.of(Role.values()), sessions.of(login), book.tokens(login)));
    }

    @PostMapping("/{login}")
    String grant(
            Viewer viewer,
            @PathVariable String login,
            @Valid @ModelAttribute GrantForm form,
            RedirectAttributes redirect) {
        grants.grant(viewer, login, form.grant(), form.version());
        Flash.say(redirect, "已保存 {0} 的授权,从该账号下一次请求起生效", login);
        return "redirect:/admin/grants";
    }

    @PostMapping("/{login}/cut-off")
    String cutOff(Viewer viewer, @PathVariable String login, RedirectAttributes redirect) {
        grants.cutOff(viewer, login);
        Flash.say(redirect, "已结束 {0} 的全部会话并撤销全部令牌", login);
        return "redirect:/admin/grants";
    }
}
