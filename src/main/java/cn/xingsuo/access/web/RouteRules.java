package cn.xingsuo.access.web;

import cn.xingsuo.access.AccessSettings;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** 路由规则 — the act every route needs: our handlers carry {@link Allowed}, handlers of libraries are listed in the settings. */
@Component
class RouteRules {
    private static final String OURS = "cn.xingsuo.";
    private final List<Rule> others;

    private record Rule(PathPattern pattern, Act act) {}

    RouteRules(AccessSettings settings) {
        this.others = settings.routes().stream()
                .map(it -> new Rule(PathPatternParser.defaultInstance.parse(it.pattern()), it.act()))
                .toList();
    }

    /** Null when nothing is declared; such a route is closed. */
    @Nullable
    Act of(Object handler, String path) {
        if (handler instanceof HandlerMethod method && isOurs(method)) return declared(method);
        var asked = PathContainer.parsePath(path);
        return others.stream()
                .filter(it -> it.pattern().matches(asked))
                .map(Rule::act)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(OURS);
    }

    private static @Nullable Act declared(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        if (own != null) return own.value();
        var whole = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
        return whole == null ? null : whole.value();
    }
}
