package cn.xingsuo.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** 渲染 — writes a {@link View} with its frame into the response, whole or not at all. */
@Component
class Rendering {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frames frames;

    Rendering(Frames frames) {
        this.frames = frames;
    }

    void write(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var frame = frames.of(request);
        var page = rendered(view, frame);
        response.setStatus(
                frame.kept() == null ? view.status() : frame.kept().problem().status());
        response.setContentType("text/html;charset=UTF-8");
        if (response.getHeader("Cache-Control") == null) response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Cookie");
        response.setContentLength(page.getContentLength());
        // a page has thousands of pieces, and every write goes through a dozen layers
        var whole = new ByteArrayOutputStream(page.getContentLength());
        page.writeTo(whole);
        whole.writeTo(response.getOutputStream());
    }

    /** Everything is rendered before the first byte leaves: a failing template still gets an error page, a CSRF token its session. */
    private Utf8ByteOutput rendered(View view, Frame frame) {
        var output = new Utf8ByteOutput();
        try {
            frame.around(() -> templates.render(view.template() + ".jte", view.page(), output));
        } catch (UncheckedIOException e) {
            throw new IllegalStateException(e);
        }
        return output;
    }
}
