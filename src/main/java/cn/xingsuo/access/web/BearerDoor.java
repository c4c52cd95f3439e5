package cn.xingsuo.access.web;

import cn.xingsuo.access.Entry.Granted;
import cn.xingsuo.access.Tokens;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** 令牌登录 — lets programs in by {@code Authorization: Bearer}; nothing is kept between two requests. */
class BearerDoor extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";
    private final Tokens tokens;

    BearerDoor(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null) {
            var isBearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
            var viewer =
                    isBearer ? tokens.bearer(header.substring(SCHEME.length()).strip()) : Optional.<Viewer>empty();
            viewer.ifPresentOrElse(
                    it -> SecurityContextHolder.setContext(
                            new SecurityContextImpl(new SignedIn(new Granted(it, false)))),
                    () -> SignInNeeded.remember(request, SignInNeeded.Why.TOKEN));
        }
        chain.doFilter(request, response);
    }
}
