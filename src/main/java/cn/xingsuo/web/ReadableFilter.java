package cn.xingsuo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 可读检查 — asks for the parameters before anybody else does: Tomcat throws at whoever asks first when they are wrongly encoded or
 * too large, and deep inside the security filters that would look like a defect of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableFilter extends OncePerRequestFilter {
    private final Diagnosis diagnosis;
    private final ProblemAnswer answer;

    ReadableFilter(Diagnosis diagnosis, ProblemAnswer answer) {
        this.diagnosis = diagnosis;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var fault = fault(request);
        if (fault == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
            answer.write(diagnosis.of(fault), request, response);
        }
    }

    private static int fault(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return 0;
        } catch (InvalidParameterException e) {
            return e.getErrorCode();
        } catch (IllegalStateException e) {
            return 400;
        }
    }
}
