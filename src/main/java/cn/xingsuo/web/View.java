package cn.xingsuo.web;

/**
 * 页面 — a jte template and the one public record it shows. Controllers return it.
 *
 * @param template path below {@code main/jte} without the ending, e.g. {@code mediation/list}
 * @param page handed to the template as {@code page}
 * @param status HTTP status, 200 unless said otherwise
 */
public record View(String template, Object page, int status) {
    public View(String template, Object page) {
        this(template, page, 200);
    }
}
