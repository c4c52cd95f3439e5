package cn.xingsuo.access.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** 全部路由 — every route the running application answers, from all its handler mappings. */
final class Routes {
    /** 一条路由 — method, pattern, and what handles it. */
    record Route(String method, String pattern, Object handler) {
        String key() {
            return method + "," + pattern;
        }
    }

    private Routes() {}

    static List<Route> of(ApplicationContext context) {
        var routes = new ArrayList<Route>();
        for (var mapping : context.getBeansOfType(HandlerMapping.class).values()) {
            switch (mapping) {
                case RequestMappingInfoHandlerMapping it -> methods(it, routes);
                case AbstractUrlHandlerMapping it -> urls(it, routes);
                case RouterFunctionMapping it -> {
                    if (it.getRouterFunction() != null) throw new AssertionError("router functions need a rule: " + it);
                }
                default -> throw new AssertionError("unknown kind of handler mapping: " + mapping.getClass());
            }
        }
        routes.sort(Comparator.comparing(Route::pattern).thenComparing(Route::method));
        return routes;
    }

    private static void methods(RequestMappingInfoHandlerMapping mapping, List<Route> routes) {
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            for (var pattern : info.getPatternValues()) {
                if (methods.isEmpty()) routes.add(new Route(RequestMethod.GET.name(), pattern, handler));
                for (var method : methods) routes.add(new Route(method.name(), pattern, handler));
            }
        });
    }

    private static void urls(AbstractUrlHandlerMapping mapping, List<Route> routes) {
        mapping.getHandlerMap().forEach((pattern, handler) -> routes.add(new Route("GET", pattern, handler)));
        var root = mapping.getRootHandler();
        if (root != null) routes.add(new Route("GET", "/", root));
        var fallback = mapping.getDefaultHandler();
        if (fallback != null) routes.add(new Route("GET", "/**", fallback));
    }
}
