package cn.xingsuo.access.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * 门卫 — stands before every handler: it needs a declared act, the viewer must hold it, and an office in the path must lie in the viewer's
 * scope.
 */
@Component
class Doorkeeper implements HandlerInterceptor {
    private static final String API = "/api/";
    private final RouteRules rules;

    Doorkeeper(RouteRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (request.getDispatcherType() == DispatcherType.ERROR) return true;
        var path = request.getRequestURI();
        var act = rules.of(handler, path);
        if (act == Act.ANYONE) return true;
        var viewer = viewer();
        if (viewer == null) throw SignInNeeded.of(request);
        if (act == null || !viewer.may(act)) throw new NotAllowed(act);
        if (path.startsWith(API) && !viewer.may(Act.USE_API)) throw new NotAllowed(Act.USE_API);
        if (!reaches(viewer, request)) throw new OutOfScope();
        if (mustChange() && !path.startsWith(MePaths.PASSWORD)) {
            response.sendRedirect(MePaths.PASSWORD);
            return false;
        }
        return true;
    }

    /** Who is looking; null when nobody is signed in. */
    static @Nullable Viewer viewer() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer ? viewer : null;
    }

    static boolean mustChange() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn it && it.mustChange();
    }

    private static boolean reaches(Viewer viewer, HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)) {
            return true;
        }
        var office = variables.get("office");
        if (office != null && !viewer.sees(office.toString())) return false;
        var code = variables.get("code");
        return code == null || !isDivision(code.toString()) || viewer.sees(code.toString());
    }

    private static boolean isDivision(String code) {
        return code.matches("[0-9]{2,12}");
    }
}
