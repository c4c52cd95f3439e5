package cn.xingsuo.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** 访问量 — officers of many offices open pages at a steady rate; a request that starts late counts from when it should have started. */
final class Traffic {
    private static final List<String> WORDS =
            List.of("彩礼", "排水", "电梯", "王芳", "工资", "承包", "lljf", "zhangwei", "滴水", "物业费");
    private final Random random = new Random(20140101);
    private final List<Visitor> visitors = new ArrayList<>();
    private final Map<String, List<String>> cases;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    final AtomicInteger failures = new AtomicInteger();

    /** @param logins account by office; @param cases keys of some cases by office: day of registration and id */
    Traffic(URI root, Map<String, String> logins, Map<String, List<String>> cases) throws Exception {
        this.cases = cases;
        for (var it : logins.entrySet()) visitors.add(new Visitor(root, it.getValue(), it.getKey(), hands));
    }

    /** Latencies by kind of page. */
    Map<String, Latencies> run(int perSecond, int seconds) throws InterruptedException {
        var found = new LinkedHashMap<String, Latencies>();
        for (var kind : List.of("/today", "list", "later page", "search", "case page", "star card"))
            found.put(kind, new Latencies());
        var kinds = List.copyOf(found.keySet());
        var start = System.nanoTime();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < perSecond * seconds; i++) {
            var due = start + i * 1_000_000_000L / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            var kind = kinds.get(i % kinds.size());
            var visitor = visitors.get(random.nextInt(visitors.size()));
            var path = path(kind, visitor);
            threads.add(Thread.startVirtualThread(() -> open(visitor, path, due, found.get(kind))));
        }
        for (var thread : threads) thread.join();
        return found;
    }

    private void open(Visitor visitor, String path, long due, Latencies latencies) {
        try {
            visitor.open(path);
            latencies.add(System.nanoTime() - due);
        } catch (Exception failure) {
            if (failures.getAndIncrement() == 0) System.out.println("first failure: " + failure);
        }
    }

    private String any(Visitor visitor) {
        var own = cases.get(visitor.office);
        return own.get(random.nextInt(own.size()));
    }

    private String path(String kind, Visitor visitor) {
        return switch (kind) {
            case "/today" -> "/today";
            case "list" -> "/mediation/cases";
            case "later page" -> "/mediation/cases?after=" + any(visitor);
            case "search" ->
                "/mediation/cases?q="
                        + URLEncoder.encode(WORDS.get(random.nextInt(WORDS.size())), StandardCharsets.UTF_8);
            case "case page" -> "/mediation/cases/" + any(visitor).substring("2026-01-01_".length());
            default -> "/offices/" + visitor.office + "/star";
        };
    }
}
