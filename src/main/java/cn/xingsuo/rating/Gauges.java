package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Gauge;
import cn.xingsuo.rating.measure.Indicator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** 取数口径目录 — every gauge the working rooms lend, by the name of its indicator. Two gauges for one indicator stop the start. */
@Component
class Gauges {
    private final TreeMap<String, Gauge> byIndicator = new TreeMap<>();

    Gauges(List<Gauge> gauges) {
        for (var gauge : gauges) {
            var other = byIndicator.put(gauge.indicator().id(), gauge);
            if (other != null)
                throw new IllegalStateException("indicator %s is measured twice, by %s and by %s"
                        .formatted(
                                gauge.indicator().id(),
                                other.getClass().getName(),
                                gauge.getClass().getName()));
        }
    }

    Optional<Gauge> find(String indicator) {
        return Optional.ofNullable(byIndicator.get(indicator));
    }

    Gauge get(String indicator) {
        return find(indicator).orElseThrow(NoSuchIndicator::new);
    }

    List<Indicator> indicators() {
        return byIndicator.values().stream().map(Gauge::indicator).toList();
    }

    Collection<Gauge> all() {
        return byIndicator.values();
    }
}
