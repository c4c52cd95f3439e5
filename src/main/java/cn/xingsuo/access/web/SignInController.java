package cn.xingsuo.access.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Back;
import cn.xingsuo.web.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 登录 — shows the sign-in form; the answer to it is the security filter's. */
@Controller
@Allowed(Act.ANYONE)
class SignInController {
    @GetMapping("/login")
    View form(
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(required = false) @Nullable String why,
            HttpServletRequest request) {
        var failure = failure(request);
        var login = failure == null ? "" : failure.login();
        var reason = failure == null ? null : failure.reason();
        return new View("access/login", new SignInPage(login, Back.safe(next).toString(), notice(why), reason));
    }

    /** Shown once: a reload of the page is a new visit. */
    private static Arrival.@Nullable Failure failure(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(Arrival.FAILURE) instanceof Arrival.Failure failure)) return null;
        session.removeAttribute(Arrival.FAILURE);
        return failure;
    }

    private static @Nullable String notice(@Nullable String why) {
        return Arrays.stream(SignInNeeded.Why.values())
                .filter(it -> it.name().equalsIgnoreCase(why) && it != SignInNeeded.Why.FIRST)
                .map(SignInNeeded.Why::text)
                .findFirst()
                .orElse(null);
    }
}
