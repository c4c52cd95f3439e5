package cn.xingsuo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** 问题答复 — answers every exception no other advice knows better: the form again with what was typed, a page, or a problem document for the API. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final Diagnosis diagnosis;
    private final ReturnedForm form;
    private final ProblemAnswer answer;

    Problems(Diagnosis diagnosis, ReturnedForm form, ProblemAnswer answer) {
        this.diagnosis = diagnosis;
        this.form = form;
        this.answer = answer;
    }

    @ExceptionHandler
    void handle(Exception e, HttpServletRequest request, HttpServletResponse response) throws Exception {
        // who may do what is answered by the security filters, which know how to ask for a sign-in
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) throw e;
        if (e instanceof AsyncRequestNotUsableException || response.isCommitted()) return;
        var problem = diagnosis.of(e);
        if (request.getMethod().equals("GET")) problem = diagnosis.asked(problem);
        note(problem, e, request);
        if (e instanceof HttpRequestMethodNotSupportedException it) {
            var allowed = it.getSupportedMethods();
            if (allowed != null) response.setHeader("Allow", String.join(", ", allowed));
        }
        if (!form.showAgain(problem, e, request, response)) answer.write(problem, request, response);
    }

    /** Of what people typed wrongly only the kind is logged: messages and query strings may hold personal data. */
    private static void note(Problem problem, Exception e, HttpServletRequest request) {
        if (problem.status() >= 500) {
            LOG.error("{} {} {}", problem.reference(), request.getMethod(), request.getRequestURI(), e);
        } else if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} {} {}",
                    problem.reference(),
                    problem.status(),
                    e.getClass().getSimpleName());
        }
    }
}
