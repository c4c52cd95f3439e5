package cn.xingsuo.trail.web;

import cn.xingsuo.trail.Trail;
import cn.xingsuo.trail.Whence;
import cn.xingsuo.trail.Who;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 请求留痕 — records every changing request with the status it got, without its body. It stands in front of the security filters
 * (order -100), so requests they turn away are recorded as well.
 */
@Component
@Order(-104)
class TrailFilter extends OncePerRequestFilter {
    static final String WHO = TrailFilter.class.getName() + ".who";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Logger LOG = LoggerFactory.getLogger(TrailFilter.class);

    private final Trail trail;

    TrailFilter(Trail trail) {
        this.trail = trail;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var whence = new Whence(request.getRemoteAddr(), request.getMethod(), request.getRequestURI());
        var before = seated(request);
        var answered = false;
        whence.begin();
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            if (!READING.contains(request.getMethod()))
                record(request, whence, before, answered ? response.getStatus() : 500);
            Whence.end();
        }
    }

    private void record(HttpServletRequest request, Whence whence, Who before, int status) {
        var seen = request.getAttribute(WHO);
        var who = seen instanceof Who it ? it : before.equals(Who.NOBODY) ? seated(request) : before;
        try {
            trail.request(who, whence, status);
        } catch (DataAccessException unwritten) {
            LOG.error(
                    "A {} request answered with {} could not be entered in the trail.",
                    whence.method(),
                    status,
                    unwritten);
        }
    }

    /** The account of the session, for requests that never reach a handler: sign-in, sign-out, a missing form token. */
    private static Who seated(HttpServletRequest request) {
        var fresh = request.getAttribute(RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME);
        if (fresh instanceof SecurityContext context) return Who.of(authentication(context));
        var session = request.getSession(false);
        if (session == null) return Who.NOBODY;
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                ? Who.of(authentication(context))
                : Who.NOBODY;
    }

    private static @Nullable Authentication authentication(SecurityContext context) {
        return context.getAuthentication();
    }
}
