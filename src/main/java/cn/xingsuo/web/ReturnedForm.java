package cn.xingsuo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * 表单退回 — shows a form that was not accepted again, on its own page, with everything that was typed. The page is asked for like
 * any other: its own rule and its interceptors decide whether the viewer may see it.
 */
@Component
class ReturnedForm {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnedForm.class);
    static final String FIELD = "_form";
    static final String KEPT = Kept.class.getName();
    private final Blame blame;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;
    private final ObjectProvider<WebInvocationPrivilegeEvaluator> doors;

    ReturnedForm(
            Blame blame,
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            ObjectProvider<RequestMappingHandlerAdapter> adapters,
            ObjectProvider<WebInvocationPrivilegeEvaluator> doors) {
        this.blame = blame;
        this.mappings = mappings;
        this.adapters = adapters;
        this.doors = doors;
    }

    /** Answers with the form's page; false when there is none to go back to. */
    boolean showAgain(Problem problem, Throwable cause, HttpServletRequest request, HttpServletResponse response) {
        var at = request.getParameter(FIELD);
        if (at == null || !problem.isAboutTheForm() || !request.getMethod().equals("POST")) return false;
        if (ProblemAnswer.wantsJson(request) || request.getAttribute(KEPT) != null) return false;
        var page = new PageRequest(request, Back.safe(at).toString());
        var handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        var part = Objects.requireNonNullElse(request.getParameter("_part"), "");
        request.setAttribute(KEPT, new Kept(problem, typed(request), part, blame.field(cause, request)));
        try {
            return show(page, response);
        } catch (Exception e) {
            LOG.debug("form page not shown again: {}", e.getClass().getSimpleName());
            return false;
        } finally {
            request.removeAttribute(KEPT);
            request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
            ServletRequestPathUtils.parseAndCache(request);
        }
    }

    private boolean show(PageRequest page, HttpServletResponse response) throws Exception {
        ServletRequestPathUtils.parseAndCache(page);
        var chain = mappings.getObject().getHandler(page);
        if (chain == null || !(chain.getHandler() instanceof HandlerMethod method)) return false;
        if (!View.class.isAssignableFrom(method.getReturnType().getParameterType())) return false;
        if (!mayOpen(page.getRequestURI())) return false;
        // an interceptor that says no may have answered itself, with a redirect for instance
        if (!passes(chain, page, response)) return response.isCommitted();
        adapters.getObject().handle(page, response, method);
        return true;
    }

    private boolean mayOpen(String path) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return doors.stream().allMatch(it -> it.isAllowed("", path, "GET", authentication));
    }

    private static boolean passes(HandlerExecutionChain chain, PageRequest page, HttpServletResponse response)
            throws Exception {
        for (var interceptor : chain.getInterceptorList()) {
            if (!interceptor.preHandle(page, response, chain.getHandler())) return false;
        }
        return true;
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        var typed = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !name.toLowerCase(Locale.ROOT).contains("password")) {
                typed.put(name, List.of(values));
            }
        });
        return typed;
    }
}
