package cn.xingsuo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 限流 — lets so many requests work at once and the others wait in the order they came. A request asks the database many times; if all who
 * come in a rush did so at once, nobody would be finished. Who has waited too long is told to come again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Admission extends OncePerRequestFilter {
    private final Semaphore places;
    private final int patience;

    /** @param patience seconds anybody waits at most */
    Admission(
            @Value("${xingsuo.requests-at-once}") int places, @Value("${xingsuo.requests-wait-seconds}") int patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!admitted()) {
            response.setHeader("Retry-After", Integer.toString(patience));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean admitted() throws IOException {
        try {
            return places.tryAcquire(patience, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the house closes", stopped);
        }
    }
}
