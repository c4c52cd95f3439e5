package cn.xingsuo.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 问题格式 — a problem as a page, or as RFC 9457 {@code application/problem+json} for the API and scripts. */
@Component
class ProblemAnswer {
    private final Rendering rendering;
    private final JsonMapper json;

    ProblemAnswer(Rendering rendering, JsonMapper json) {
        this.rendering = rendering;
        this.json = json;
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        if (!wantsJson(request)) {
            rendering.write(
                    new View("web/problem", ProblemPage.of(problem, path(request), request), problem.status()),
                    request,
                    response);
            return;
        }
        response.setStatus(problem.status());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", Texts.language().tag());
        response.getOutputStream().write(json.writeValueAsBytes(document(problem, path(request))));
    }

    static boolean wantsJson(HttpServletRequest request) {
        if (path(request).startsWith("/api/")) return true;
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static Map<String, Object> document(Problem problem, String instance) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:xingsuo:problem:" + problem.kind());
        document.put("title", problem.what());
        document.put("status", problem.status());
        document.put("detail", problem.what());
        document.put("why", problem.why());
        document.put("whatToDo", problem.whatToDo());
        document.put("instance", instance);
        document.put("reference", problem.reference());
        if (!problem.complaints().isEmpty()) document.put("errors", problem.complaints());
        return document;
    }
}
