package cn.xingsuo.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 页面检查 — what every page must be, whoever wrote it; answers the findings in words, none for a good page. */
public final class PageChecks {
    private final Document page;
    private final List<String> findings = new ArrayList<>();

    private PageChecks(Document page) {
        this.page = page;
    }

    public static List<String> of(String html) {
        return of(Jsoup.parse(html));
    }

    public static List<String> of(Document page) {
        var checks = new PageChecks(page);
        checks.frame();
        checks.ids();
        checks.fields();
        checks.tables();
        checks.inline();
        return checks.findings;
    }

    private void frame() {
        if (page.select("html[lang]").isEmpty()) findings.add("no lang");
        if (page.title().isBlank()) findings.add("no title");
        if (page.select("h1").size() != 1) findings.add(page.select("h1").size() + " h1");
        if (page.select("main").size() != 1) findings.add(page.select("main").size() + " main");
        var level = 0;
        for (var heading : page.select("main h1, main h2, main h3, main h4")) {
            var now = heading.tagName().charAt(1) - '0';
            if (level > 0 && now > level + 1)
                findings.add("heading jumps to " + heading.tagName() + ": " + heading.text());
            level = now;
        }
    }

    private void ids() {
        var seen = new HashSet<String>();
        for (var element : page.select("[id]")) {
            if (!seen.add(element.id())) findings.add("id twice: " + element.id());
        }
        for (var attribute : List.of("for", "aria-labelledby", "aria-describedby", "aria-controls")) {
            for (var element : page.select("[" + attribute + "]")) {
                for (var id : element.attr(attribute).split(" ")) {
                    if (!seen.contains(id)) findings.add(attribute + " names nothing: " + id);
                }
            }
        }
    }

    private void fields() {
        for (var field : page.select("input:not([type=hidden]), select, textarea")) {
            if (!isLabelled(field)) findings.add("no label: " + field.attr("name"));
        }
        for (var form : page.select("form[method=post]")) {
            if (form.select("input[name=_csrf]").isEmpty()) findings.add("no csrf: " + form.attr("action"));
        }
        for (var button : page.select("button, a[href]")) {
            if (button.text().isBlank() && !button.hasAttr("aria-label"))
                findings.add("no words: " + button.outerHtml());
        }
    }

    private boolean isLabelled(Element field) {
        if (field.hasAttr("aria-label") || field.hasAttr("aria-labelledby")) return true;
        if (field.closest("label") != null) return true;
        return !field.id().isEmpty()
                && !page.select("label[for=\"" + field.id() + "\"]").isEmpty();
    }

    private void tables() {
        for (var table : page.select("table")) {
            if (table.select("> caption").isEmpty()) findings.add("table without caption");
            if (!table.select("th:not([scope])").isEmpty())
                findings.add("th without scope: "
                        + table.select("th:not([scope])").first().text());
        }
    }

    /** The content security policy blocks them; better found here than in the browser's console. */
    private void inline() {
        if (!page.select("[style]").isEmpty())
            findings.add("inline style: " + page.select("[style]").first().tagName());
        if (!page.select("script:not([src]), style").isEmpty()) findings.add("inline script or style element");
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) findings.add("inline handler: " + attribute.getKey());
            }
        }
        for (var link : page.select("[src], link[href], a[href], form[action]")) {
            var target = link.hasAttr("src")
                    ? link.attr("src")
                    : link.hasAttr("action") ? link.attr("action") : link.attr("href");
            if (target.contains("//")) findings.add("foreign host: " + target);
        }
    }
}
