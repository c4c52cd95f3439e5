package cn.xingsuo.access.web;

import cn.xingsuo.access.Accounts;
import cn.xingsuo.access.NewAccount;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 账号管理 — the system administrator's page. */
@Controller
@RequestMapping("/admin/accounts")
@Allowed(Act.MANAGE_ACCOUNTS)
class AccountController {
    private static final String BACK = "redirect:/admin/accounts";
    private final Accounts accounts;
    private final AccountBook book;
    private final Once once;

    AccountController(Accounts accounts, AccountBook book, Once once) {
        this.accounts = accounts;
        this.book = book;
        this.once = once;
    }

    @GetMapping
    View list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            HttpServletRequest request) {
        var found = book.list(viewer, q.strip(), after);
        var isMore = found.size() > AccountBook.ROWS;
        var lines = isMore ? found.subList(0, AccountBook.ROWS) : found;
        return new View(
                "access/accounts",
                new AccountsPage(lines, q.strip(), isMore ? lines.getLast().login() : null, Secret.of(request)));
    }

    @GetMapping("/new")
    View form(Viewer viewer) {
        return new View("access/new-account", new NewAccountPage(viewer.scope()));
    }

    @PostMapping
    String create(
            Viewer viewer,
            @Valid @ModelAttribute NewAccount form,
            @RequestParam("_key") String key,
            RedirectAttributes redirect) {
        Flash.say(redirect, "已创建账号 {0};安全管理员授权后才能登录", form.login());
        return "redirect:"
                + once.create(key, viewer.account(), () -> {
                    new Secret(form.login(), accounts.create(viewer, form)).show(redirect);
                    return "/admin/accounts";
                });
    }

    @PostMapping("/{login}/disable")
    String disable(Viewer viewer, @PathVariable String login, @RequestParam int version, RedirectAttributes redirect) {
        accounts.disable(viewer, login, version);
        Flash.say(redirect, "已停用账号 {0},它的登录和令牌即刻失效", login);
        return BACK;
    }

    @PostMapping("/{login}/enable")
    String enable(Viewer viewer, @PathVariable String login, @RequestParam int version, RedirectAttributes redirect) {
        accounts.enable(viewer, login, version);
        Flash.say(redirect, "已启用账号 {0}", login);
        return BACK;
    }

    @PostMapping("/{login}/reset")
    String reset(Viewer viewer, @PathVariable String login, @RequestParam int version, RedirectAttributes redirect) {
        new Secret(login, accounts.reset(viewer, login, version)).show(redirect);
        return BACK;
    }
}
