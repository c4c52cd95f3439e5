package cn.xingsuo.screening;

import cn.xingsuo.mediation.Value;
import cn.xingsuo.mediation.ValueSets;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** 预警等级 — which duties each level brings, and by when; all of it data. */
@Component
class AlertLevels {
    private final ValueSets values;

    AlertLevels(ValueSets values) {
        this.values = values;
        values.of("screening-alert").values().forEach(it -> receivers(it.code()).forEach(this::receiver));
    }

    Value get(String level) {
        return values.of("screening-alert").require(level);
    }

    /** Within what time it is reported; zero when it need not be. */
    Duration reportWithin(String level) {
        return Duration.ofHours(get(level).number());
    }

    boolean mustReport(String level) {
        return !reportWithin(level).isZero();
    }

    int followDays(String level) {
        return get(level).more().get("follow-days") instanceof Integer days ? days : 0;
    }

    /** To whom it is reported. */
    List<String> receivers(String level) {
        var codes = get(level).text("receivers");
        return codes.isBlank() ? List.of() : List.of(codes.split(" "));
    }

    String receiver(String code) {
        return values.of("screening-receiver").require(code).title();
    }

    /** What the receiver is called among the organs a case is reported to. */
    String organ(String receiver) {
        return values.of("screening-receiver").require(receiver).text("organ");
    }

    String basis() {
        return values.of("screening-alert").basis().getFirst();
    }
}
