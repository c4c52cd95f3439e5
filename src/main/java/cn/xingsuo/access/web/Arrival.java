package cn.xingsuo.access.web;

import cn.xingsuo.access.Entry.Turned;
import cn.xingsuo.access.Sessions;
import cn.xingsuo.web.Back;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** 登录之后 — where the browser goes once the door has answered: to the page it wanted, or back to the form with the reason. */
@Component
class Arrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String FAILURE = "access.failure";
    static final String NEXT = "next";
    private final Sessions sessions;

    /** 登录失败 — what was typed as the name, kept for the form, and the reason. */
    record Failure(String login, Turned reason) implements Serializable {}

    Arrival(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        var browser = request.getHeader(HttpHeaders.USER_AGENT);
        sessions.opened(
                request.getSession().getId(),
                signedIn.getName(),
                request.getRemoteAddr(),
                browser == null ? "" : browser);
        var mustChange = signedIn instanceof SignedIn it && it.mustChange();
        go(response, mustChange ? MePaths.PASSWORD : next(request));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var reason = exception instanceof TurnedAway turned
                ? turned.reason()
                : new Turned("登录没有完成:系统暂时无法核对账号。请稍后重试", List.of());
        var login = request.getParameter("login");
        request.getSession().setAttribute(FAILURE, new Failure(login == null ? "" : login, reason));
        go(response, signInPath(next(request)));
    }

    /** The sign-in page that leads on to this path. */
    static String signInPath(String next) {
        if (next.equals("/")) return "/login";
        return UriComponentsBuilder.fromPath("/login")
                .queryParam(NEXT, "{next}")
                .encode()
                .buildAndExpand(next)
                .toUriString();
    }

    private static String next(HttpServletRequest request) {
        var next = request.getParameter(NEXT);
        return next == null ? "/" : Back.safe(next).toString();
    }

    private static void go(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
