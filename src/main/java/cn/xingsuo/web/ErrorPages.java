package cn.xingsuo.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** 出错页 — answers what failed before or outside of a controller: filters, firewall, the container itself. */
@Controller
@Allowed(Act.ANYONE)
class ErrorPages implements ErrorController {
    private final Diagnosis diagnosis;
    private final ProblemAnswer answer;

    ErrorPages(Diagnosis diagnosis, ProblemAnswer answer) {
        this.diagnosis = diagnosis;
        this.answer = answer;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.write(diagnosis.of(status(request)), request, response);
    }

    /** Somebody who opens the address itself looks for a page that does not exist. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
