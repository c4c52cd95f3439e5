package cn.xingsuo.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;

/**
 * 检索 — the list of cases searched for common, rare and absent words, names, initials and numbers by people with ever wider areas, each page
 * as it arrives: list, count and all.
 */
final class Searches {
    private static final List<String> WORDS =
            List.of("", "彩礼", "滴水", "王芳", "欧阳", "lljf", "zw", "〔2026〕12号", "12", "王芳 彩礼", "恐龙");
    private static final Map<String, String> AREAS = areas();
    private final URI root;

    Searches(URI root) {
        this.root = root;
    }

    private static Map<String, String> areas() {
        var areas = new LinkedHashMap<String, String>();
        areas.put("a district", "leader.330402");
        areas.put("a city", "leader.3304");
        areas.put("a province", "leader.33");
        areas.put("the country", "leader.");
        return areas;
    }

    /** Every area's slowest page, of the second time each is opened. */
    void tell(Results results) throws Exception {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var area : AREAS.entrySet()) {
                var visitor = new Visitor(root, area.getValue(), "", hands);
                var slowest = new Slowest("", 0);
                for (var word : WORDS) slowest = slowest.or(word(visitor, word));
                results.below(
                        "search in %s, slowest page%s".formatted(area.getKey(), slowest.what()),
                        slowest.milliseconds(),
                        50,
                        "ms");
            }
        }
    }

    private record Slowest(String what, double milliseconds) {
        Slowest or(Slowest other) {
            return other.milliseconds > milliseconds ? other : this;
        }
    }

    private static Slowest word(Visitor visitor, String word) throws Exception {
        var first = "/mediation/cases?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
        var page = Jsoup.parse(visitor.text(first));
        var slowest = new Slowest(" (%s)".formatted(word), timed(visitor, first));
        var next = page.selectFirst("a[href*=after=]");
        if (next == null) return slowest;
        visitor.text(next.attr("href"));
        var later = timed(visitor, next.attr("href"));
        System.out.printf(Locale.ROOT, "  %s: %.0f ms, later %.0f ms%n", word, slowest.milliseconds, later);
        return slowest.or(new Slowest(" (%s, later)".formatted(word), later));
    }

    private static double timed(Visitor visitor, String path) throws Exception {
        var began = System.nanoTime();
        visitor.open(path);
        return (System.nanoTime() - began) / 1e6;
    }
}
