package cn.xingsuo.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 结果表 — every measurement beside its target, missed ones said as plainly as met ones. */
final class Results {
    private record Line(String what, String target, String measured, String verdict) {}

    private final List<Line> lines = new ArrayList<>();

    void tell(String what, String measured) {
        add(new Line(what, "—", measured, ""));
    }

    void below(String what, double measured, double target, String unit) {
        add(new Line(
                what,
                "≤ " + shown(target) + " " + unit,
                shown(measured) + " " + unit,
                measured <= target ? "met" : "MISSED"));
    }

    /** Judged by the 99th percentile. */
    void below(String what, Latencies measured, double target) {
        add(new Line(
                what,
                "p99 ≤ " + shown(target) + " ms",
                measured + " (" + measured.size() + ")",
                measured.at(0.99) <= target ? "met" : "MISSED"));
    }

    private void add(Line line) {
        lines.add(line);
        System.out.println(row(line));
    }

    String table() {
        var text = new StringBuilder("| what | target | measured | |\n|---|---|---|---|\n");
        lines.forEach(it -> text.append(row(it)).append('\n'));
        return text.toString();
    }

    private static String row(Line it) {
        return "| %s | %s | %s | %s |".formatted(it.what(), it.target(), it.measured(), it.verdict());
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value).replaceAll("\\.0+$", "");
    }
}
