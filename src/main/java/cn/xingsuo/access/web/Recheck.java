package cn.xingsuo.access.web;

import cn.xingsuo.access.Sessions;
import cn.xingsuo.access.SignIns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 逐次复核 — reads the account again on every request (one row by its key), so that a changed role or scope, a disabled account or an
 * ended session counts from the very next request.
 */
class Recheck extends OncePerRequestFilter {
    private final SignIns signIns;
    private final Sessions sessions;

    Recheck(SignIns signIns, Sessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            var now = now(signedIn, request);
            if (now == null) leave(request);
            else SecurityContextHolder.setContext(new SecurityContextImpl(now));
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    private @Nullable SignedIn now(SignedIn signedIn, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !sessions.isOpen(session.getId())) return null;
        return signIns.current(signedIn.getName()).map(SignedIn::new).orElse(null);
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SignInNeeded.remember(request, SignInNeeded.Why.ENDED);
    }
}
