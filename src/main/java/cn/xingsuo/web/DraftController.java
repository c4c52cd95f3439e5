package cn.xingsuo.web;

import static cn.xingsuo.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerInterceptor;

/** 草稿存取 — where the autosave script keeps a form and finds it again. */
@Controller
@RequestMapping("/drafts/{form}")
@Allowed(Act.HOME)
class DraftController {
    private static final Pattern FORM = Pattern.compile("[a-z0-9.-]{1,80}");
    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    ResponseEntity<Map<String, String>> show(@PathVariable String form, Viewer viewer) {
        return drafts.find(viewer.account(), known(form))
                .map(it -> ResponseEntity.ok(Map.of("content", it.content(), "at", Texts.moment(it.at()))))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping
    ResponseEntity<Map<String, String>> keep(@PathVariable String form, @RequestParam String content, Viewer viewer) {
        var at = Texts.moment(drafts.keep(viewer.account(), known(form), content));
        return ResponseEntity.ok(Map.of("at", at, "text", t("草稿已存 {0}", at.substring(11))));
    }

    @DeleteMapping
    ResponseEntity<Void> discard(@PathVariable String form, Viewer viewer) {
        drafts.discard(viewer.account(), known(form));
        return ResponseEntity.noContent().build();
    }

    private static String known(String form) {
        if (!FORM.matcher(form).matches()) throw new NotFound("没有这份草稿。请从表单页面重新进入");
        return form;
    }

    /** 提交后清草稿 — an accepted form leaves by redirect; its draft has done its work. */
    static final class AfterSubmit implements HandlerInterceptor {
        private final Drafts drafts;

        AfterSubmit(Drafts drafts) {
            this.drafts = drafts;
        }

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
            var form = request.getMethod().equals("POST") ? request.getParameter("_draft") : null;
            var viewer = Frames.viewer();
            if (form == null || viewer == null || response.getStatus() / 100 != 3) return;
            if (FORM.matcher(form).matches()) drafts.discard(viewer.account(), form);
        }
    }
}
