package cn.xingsuo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.util.WebUtils;

/**
 * 显示设置 — how this browser wants its pages: kept in cookies, so it works before signing in and belongs to the screen, not the
 * person.
 *
 * @param theme {@code auto} follows the system
 * @param size text size in percent
 * @param density height of rows
 * @param keys whether single-letter shortcuts are on
 */
public record Display(String theme, String size, String density, String keys) {
    static final List<String> THEMES = List.of("auto", "light", "dark", "contrast");
    static final List<String> SIZES = List.of("100", "125", "150");
    static final List<String> DENSITIES = List.of("standard", "compact", "loose");

    static final List<String> KEYS = List.of("on", "off");

    static Display of(HttpServletRequest request) {
        return new Display(
                chosen(request, "theme", THEMES),
                chosen(request, "size", SIZES),
                chosen(request, "density", DENSITIES),
                chosen(request, "keys", KEYS));
    }

    private static String chosen(HttpServletRequest request, String name, List<String> known) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie != null && known.contains(cookie.getValue()) ? cookie.getValue() : known.getFirst();
    }
}
