package cn.xingsuo.access.web;

import cn.xingsuo.access.AccessSettings;
import cn.xingsuo.access.Passwords;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 修改口令 — the only page open to somebody who came with a one-time password. */
@Controller
@Allowed(Act.HOME)
class PasswordController {
    private final Passwords passwords;
    private final int minLength;

    PasswordController(Passwords passwords, AccessSettings settings) {
        this.passwords = passwords;
        this.minLength = settings.password().minLength();
    }

    @GetMapping(MePaths.PASSWORD)
    View form(Viewer viewer) {
        return new View("access/password", new PasswordPage(viewer.account(), Doorkeeper.mustChange(), minLength));
    }

    @PostMapping(MePaths.PASSWORD)
    String change(Viewer viewer, @ModelAttribute Change form, HttpServletRequest request, RedirectAttributes redirect) {
        if (!form.newPassword().equals(form.againPassword())) throw new Refusal("没有修改:两次输入的新口令不一致。请重新输入", null);
        passwords.change(viewer, form.oldPassword(), form.newPassword(), request.getRequestedSessionId());
        Flash.say(redirect, "口令已修改,其他地方的登录已全部结束");
        return "redirect:/me";
    }

    /** 改口令表单 — never prints what was typed. */
    record Change(String oldPassword, String newPassword, String againPassword) {
        Change {
            oldPassword = Objects.requireNonNullElse(oldPassword, "");
            newPassword = Objects.requireNonNullElse(newPassword, "");
            againPassword = Objects.requireNonNullElse(againPassword, "");
        }

        @Override
        public String toString() {
            return "Change[]";
        }
    }
}
