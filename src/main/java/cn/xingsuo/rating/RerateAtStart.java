package cn.xingsuo.rating;

import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 启动时全面重评 — {@code --xingsuo.rerate=true} reads every office of the country again, which a bulk load of records calls for, and says
 * how long that and how much memory it took. With {@code --xingsuo.rerate-again=true} everything is read once more, as every night does in a
 * process that has long learnt its work.
 */
@Component
@Order
@ConditionalOnBooleanProperty("xingsuo.rerate")
class RerateAtStart implements ApplicationRunner {
    private static final int SAMPLE = 1000;
    private final Ratings ratings;
    private final Offices offices;
    private final Clock clock;
    private final boolean again;

    RerateAtStart(
            Ratings ratings, Offices offices, Clock clock, @Value("${xingsuo.rerate-again:false}") boolean again) {
        this.again = again;
        this.ratings = ratings;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        var first = rerate();
        var next = again ? rerate() : first;
        var peak = heap.stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum() >> 20;
        var single = reread();
        System.out.printf(
                Locale.ROOT,
                "全面重评 rerated: %d offices, %.2f s, again %.2f s, %d MB heap, one office again %.1f ms, slowest of a hundred %.1f ms%n",
                first.offices(),
                first.seconds(),
                next.seconds(),
                peak,
                single.get(single.size() / 2),
                single.get(single.size() * 99 / 100));
    }

    /** 一遍 — how many offices one pass rated, and how long it took. */
    private record Pass(int offices, double seconds) {}

    private Pass rerate() {
        var began = System.nanoTime();
        var rated = ratings.rerate(Scope.NATION, LocalDate.now(clock));
        return new Pass(rated, (System.nanoTime() - began) / 1e9);
    }

    /** Milliseconds for reading one office's rating from its records, for offices all over the country, sorted. */
    private List<Double> reread() {
        var today = LocalDate.now(clock);
        var all = offices.in(Scope.NATION, today);
        var taken = new ArrayList<Double>();
        for (int i = 0; i < all.size(); i += Math.max(1, all.size() / SAMPLE)) {
            var began = System.nanoTime();
            ratings.read(all.get(i), today);
            taken.add((System.nanoTime() - began) / 1e6);
        }
        taken.sort(null);
        return taken;
    }
}
