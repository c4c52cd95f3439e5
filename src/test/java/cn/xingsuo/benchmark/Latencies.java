package cn.xingsuo.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** 耗时 — milliseconds of many tries of one thing. */
final class Latencies {
    private final List<Double> all = Collections.synchronizedList(new ArrayList<>());

    void add(long nanos) {
        all.add(nanos / 1e6);
    }

    int size() {
        return all.size();
    }

    /** @param share between 0 and 1 */
    double at(double share) {
        var sorted = new ArrayList<>(all);
        if (sorted.isEmpty()) return Double.NaN;
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.0f ms, p99 %.0f ms", at(0.5), at(0.99));
    }
}
