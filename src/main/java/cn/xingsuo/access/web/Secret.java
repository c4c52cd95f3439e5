package cn.xingsuo.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * 只显示一次 — a one-time password or a token on its way to the one page that shows it; it lives for one redirect and is gone on reload.
 *
 * @param subject whose it is
 */
public record Secret(String subject, String text) implements Serializable {
    private static final String NAME = "access.secret";

    void show(RedirectAttributes redirect) {
        redirect.addFlashAttribute(NAME, this);
    }

    static @Nullable Secret of(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(NAME) instanceof Secret secret ? secret : null;
    }
}
