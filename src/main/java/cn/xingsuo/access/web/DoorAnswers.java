package cn.xingsuo.access.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.View;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** 门卫的答复 — how a closed door is explained: the sign-in page or a 403 page to people, an RFC 9457 problem to programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorAnswers {
    @ExceptionHandler
    Object signInNeeded(SignInNeeded needed, HttpServletRequest request) {
        var why = needed.why();
        if (isApi(request)) {
            var todo = "请在请求头 Authorization 中带上 Bearer 令牌;令牌在“我的”页面创建";
            var text = why == SignInNeeded.Why.TOKEN ? why.text() : "请求没有带接口令牌";
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(HttpStatus.UNAUTHORIZED, "没有登录", text, todo));
        }
        if (request.getHeader("HX-Request") != null) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(signInPath(request, why)))
                .build();
    }

    @ExceptionHandler
    Object notAllowed(NotAllowed refused, HttpServletRequest request) {
        var act = refused.act();
        if (!isApi(request)) return new View("access/refused", page(act), HttpStatus.FORBIDDEN.value());
        var why = act == null ? t("这个地址没有授权规则,因此对所有人关闭") : t("需要权限“{0}”", t(act.title()));
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(HttpStatus.FORBIDDEN, "没有权限", why, "如工作需要,请联系安全管理员授权"));
    }

    @ExceptionHandler
    View formExpired(FormExpired expired) {
        return new View(
                "access/expired", new ExpiredPage(String.valueOf(expired.getMessage())), HttpStatus.FORBIDDEN.value());
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static ProblemDetail problem(HttpStatus status, String title, String why, String todo) {
        var problem = ProblemDetail.forStatusAndDetail(status, t(why));
        problem.setType(
                URI.create("urn:xingsuo:problem:" + (status == HttpStatus.UNAUTHORIZED ? "sign-in" : "forbidden")));
        problem.setTitle(t(title));
        problem.setProperty("why", t(why));
        problem.setProperty("whatToDo", t(todo));
        return problem;
    }

    /** Only a page can be returned to; what a form had posted comes back from its draft. */
    private static String signInPath(HttpServletRequest request, SignInNeeded.Why why) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var next = request.getMethod().equals("GET") ? request.getRequestURI() + query : "/";
        var path = Arrival.signInPath(next);
        if (why == SignInNeeded.Why.FIRST) return path;
        return path + (path.contains("?") ? "&" : "?") + "why=" + why.name().toLowerCase(Locale.ROOT);
    }

    private static RefusedPage page(@Nullable Act act) {
        var viewer = Doorkeeper.viewer();
        var roles = Arrays.stream(Role.values())
                .filter(it -> act != null && it.may(act))
                .map(it -> t(it.title()))
                .collect(Collectors.joining(t("、")));
        return new RefusedPage(
                act == null ? null : act.title(),
                roles,
                viewer == null ? null : viewer.role().title());
    }
}
