package cn.xingsuo.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 基准测量 — {@code ./benchmark}: the whole country in one database, measured as its users meet it and printed beside the targets.
 */
final class Benchmark {
    private static final long USUAL = 1_000_000;
    private static final long FULL = 10_000_000;
    private static final int PAGES_A_SECOND = 200;
    private static final int WRITES_A_SECOND = 20;
    private static final int SECONDS = 30;
    private final Results results = new Results();
    private final Path data;

    private Benchmark(Path data) {
        this.data = data;
    }

    /** @param arguments folder of the statistics bureau's lists, then {@code --full}, {@code --cases=n}, {@code --load-only} or {@code --measure-only} */
    public static void main(String[] arguments) throws Exception {
        var options = Arrays.asList(arguments);
        var it = new Benchmark(Path.of("benchmark-data").toAbsolutePath());
        if (!options.contains("--measure-only")) it.load(options.getFirst(), cases(options));
        if (!options.contains("--load-only")) it.measure();
        Files.writeString(Path.of("target", "benchmark.md"), it.results.table());
        System.out.println("\n" + it.results.table());
        System.exit(0);
    }

    private static long cases(List<String> options) {
        return options.stream()
                .filter(it -> it.startsWith("--cases="))
                .map(it -> Long.valueOf(it.substring("--cases=".length())))
                .findFirst()
                .orElse(options.contains("--full") ? FULL : USUAL);
    }

    private void load(String lists, long cases) throws Exception {
        try (var first = House.start(data)) {
            results.below("first start with the demonstration district", first.seconds(), 25, "s");
        }
        House.errand(data, "--xingsuo.import=" + lists, "--xingsuo.import-only=true");
        try (var _ = House.start(data)) {
            var loaded = new Rows(Database.of(data)).load(cases);
            results.tell("offices", Integer.toString(loaded.offices()));
            results.tell("cases, steps", loaded.cases() + ", " + loaded.steps());
            results.tell(
                    "import rate, indexes included",
                    String.format(
                            Locale.ROOT,
                            "%.0f cases/s (rows %.0f s, indexes %.0f s)",
                            loaded.cases() / (loaded.rows() + loaded.indexes()),
                            loaded.rows(),
                            loaded.indexes()));
        }
    }

    private void measure() throws Exception {
        // the start after a build also writes down what later starts know of the classes
        House.start(data).close();
        rerate();
        try (var house = House.start(data)) {
            results.below("warm start to the first page", house.seconds(), 6, "s");
            pages(house);
            new Searches(house.root()).tell(results);
            writes(house);
            results.below(
                    "20,000 rows of an Excel register", LedgerImport.seconds(data, house.root(), 20_000), 30, "s");
            results.below(
                    "a dossier of 60 scanned pages as one PDF, the slowest of five",
                    DossierBinding.seconds(Database.of(data), house.root()),
                    3,
                    "s");
            var resident = house.resident();
            results.tell(
                    "most memory of the process (heap ≤ 512 MB by option)", resident == null ? "?" : resident + " MB");
        }
    }

    private void rerate() throws Exception {
        try (var house = House.start(data, "--xingsuo.rerate=true", "--xingsuo.rerate-again=true")) {
            var figures = house.figures("全面重评");
            var offices = figures.getFirst().intValue() + " offices";
            results.below("full re-rating of " + offices + ", first work of its process", figures.get(1), 8, "s");
            results.below("full re-rating of " + offices + ", as every night", figures.get(2), 8, "s");
            results.below("peak heap of the re-ratings", figures.get(3), 512, "MB");
            results.tell("one office's re-read", "p50 " + figures.get(4) + " ms, p99 " + figures.get(5) + " ms");
            var duck = new Yardstick(Database.of(data), data).measure();
            results.tell("the same aggregates by DuckDB", String.format(Locale.ROOT, "%.2f s", duck.seconds()));
            results.below("first re-rating in times of DuckDB", figures.get(1) / duck.seconds(), 8, "×");
            results.below("nightly re-rating in times of DuckDB", figures.get(2) / duck.seconds(), 8, "×");
        }
    }

    private void pages(House house) throws Exception {
        var logins = new LinkedHashMap<String, String>();
        var cases = new HashMap<String, List<String>>();
        try (var connection = Database.of(data).connect()) {
            Database.run(connection, "analyze rating, rating_current");
            var offices = "select office_code from account where login like 'officer.%' order by login limit 100";
            for (var office : Database.column(connection, offices)) {
                logins.put(office, "officer." + office);
                cases.put(
                        office,
                        Database.column(
                                connection,
                                "select registered_on || '_' || id from mediation where office_code = '" + office
                                        + "' limit 100"));
            }
        }
        var traffic = new Traffic(house.root(), logins, cases);
        traffic.run(PAGES_A_SECOND / 2, SECONDS);
        Map<String, Latencies> measured = traffic.run(PAGES_A_SECOND, SECONDS);
        measured.forEach((kind, it) -> results.below(kind + " at " + PAGES_A_SECOND + " requests/s", it, 50));
        results.below("failed requests", traffic.failures.get(), 0, "");
    }

    private void writes(House house) throws Exception {
        new Writes(Database.of(data), house.root()).run(WRITES_A_SECOND / 4, SECONDS);
        var writes = new Writes(Database.of(data), house.root());
        writes.run(WRITES_A_SECOND, SECONDS);
        results.tell("concluding a case at " + WRITES_A_SECOND + " writes/s", writes.answered.toString());
        results.below("event to score at " + WRITES_A_SECOND + " writes/s, request included", writes.scored, 200);
        results.below("failed writes", writes.failures.get(), 0, "");
    }
}
