package cn.xingsuo.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** 巡页 — one page of each kind a role is offered, link by link from the start page. */
final class Crawl {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private final MockMvc web;
    private final RequestPostProcessor who;
    private final List<Visit> visits = new ArrayList<>();
    private final Set<String> known = new HashSet<>(List.of("/"));
    private final ArrayDeque<String> waiting = new ArrayDeque<>(known);

    /** 一页. */
    record Visit(String path, int status, @Nullable Document page) {}

    /** 一张表单 — what a browser would send without typing anything. */
    record Sent(String action, boolean multipart, Map<String, String> fields) {
        Sent with(String field, @Nullable String value) {
            var changed = new LinkedHashMap<>(fields);
            if (value == null) changed.remove(field);
            else changed.put(field, value);
            return new Sent(action, multipart, changed);
        }

        Sent at(String other) {
            return new Sent(other, multipart, fields);
        }
    }

    private Crawl(MockMvc web, RequestPostProcessor who) {
        this.web = web;
        this.who = who;
    }

    static Crawl of(MockMvc web, RequestPostProcessor who, String language, int most) throws Exception {
        var it = new Crawl(web, who);
        while (it.visits.size() < most && !it.waiting.isEmpty()) it.visit(it.waiting.removeFirst(), language);
        return it;
    }

    List<Visit> visits() {
        return visits;
    }

    /** One page of each kind is enough: numbers, ids and values of filters make no other page. */
    static String shape(String path) {
        return path.replaceAll("=[^&]*", "=").replaceAll(ID, "#").replaceAll("\\d+", "#");
    }

    /** The address with another id in its path; the same where there is none. */
    static String guessed(String address, String id) {
        var query = address.indexOf('?');
        return query < 0
                ? address.replaceAll(ID, id)
                : address.substring(0, query).replaceAll(ID, id) + address.substring(query);
    }

    private void visit(String path, String language) throws Exception {
        var answer = web.perform(get(URI.create(path)).with(who).cookie(new Cookie("lang", language)))
                .andReturn()
                .getResponse();
        if (answer.getStatus() / 100 == 3) {
            onward(String.valueOf(answer.getHeader("Location")));
            visits.add(new Visit(path, 200, null));
            return;
        }
        var isPage = answer.getStatus() == 200
                && String.valueOf(answer.getContentType()).startsWith("text/html");
        var page = isPage ? Jsoup.parse(answer.getContentAsString(), "") : null;
        visits.add(new Visit(path, answer.getStatus(), page));
        if (page != null) page.select("a[href]").forEach(link -> onward(link.attr("href")));
    }

    private void onward(String link) {
        var plain = link.replaceAll("#.*", "");
        if (plain.startsWith("/") && !plain.startsWith("/lang/") && known.add(shape(plain))) waiting.add(plain);
    }

    /** Every kind of form on the pages that changes something, signing out and passwords left alone. */
    List<Sent> forms() {
        var forms = new LinkedHashMap<String, Sent>();
        for (var visit : visits) {
            if (visit.page() == null) continue;
            for (var form : visit.page().select("form[method=post]")) {
                var action = form.attr("action").isEmpty() ? visit.path() : form.attr("action");
                if (action.matches(".*(logout|/lang|password|/display).*")) continue;
                var fields = fields(form);
                var multipart = form.attr("enctype").contains("multipart");
                forms.putIfAbsent(shape(action) + fields.keySet(), new Sent(action, multipart, fields));
            }
        }
        return List.copyOf(forms.values());
    }

    private static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var it : form.select("input[name]:not([type=file]), select[name], textarea[name], button[name]")) {
            var name = it.attr("name");
            if (!name.equals("_csrf")) fields.putIfAbsent(name, value(it));
        }
        return fields;
    }

    private static String value(Element field) {
        var value = field.tagName().equals("textarea") ? field.text() : field.attr("value");
        if (field.tagName().equals("select"))
            value = field.select("option").eachAttr("value").stream()
                    .filter(it -> !it.isEmpty())
                    .findFirst()
                    .orElse("");
        if (!value.isEmpty() || field.attr("name").startsWith("_")) return value;
        if (field.attr("inputmode").equals("numeric")) return "1";
        return field.attr("name").matches("on|by|since|.*On") ? "今天" : "测试";
    }

    /** The names in the queries of links, by the path they stand behind. */
    Map<String, Set<String>> queries() {
        var all = new LinkedHashMap<String, Set<String>>();
        for (var visit : visits) {
            if (visit.page() == null) continue;
            for (var link : visit.page().select("a[href^=/]")) {
                var parts = link.attr("href").replaceAll("#.*", "").split("\\?", 2);
                if (parts.length < 2) continue;
                var names = all.computeIfAbsent(first(all.keySet(), parts[0]), _ -> new HashSet<>(Set.of("after")));
                for (var pair : parts[1].split("&")) names.add(pair.replaceAll("=.*", ""));
            }
        }
        return all;
    }

    private static String first(Set<String> paths, String path) {
        return paths.stream()
                .filter(it -> shape(it).equals(shape(path)))
                .findFirst()
                .orElse(path);
    }
}
