package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.Unit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * 稳健下限 — how much of a share so many cases can vouch for: the lower end of Wilson's interval. It stands beside the official arithmetic
 * and never instead of it; no point is given or taken by it.
 */
@Component
public class LowerBounds {
    private static final int DECIMALS = 2;
    private final double z;
    private final int confidence;

    LowerBounds() throws IOException {
        try (var in = new InputStreamReader(
                new ClassPathResource("values/rating-honest.yaml").getInputStream(), StandardCharsets.UTF_8)) {
            Map<String, Object> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            if (!(values.get("z") instanceof Double number && values.get("confidence") instanceof Integer percent))
                throw new IllegalStateException("values/rating-honest.yaml: z and confidence must be numbers");
            z = number;
            confidence = percent;
        }
    }

    /** In percent. */
    public int confidence() {
        return confidence;
    }

    /** Out of 100; null for what is no share of cases. */
    public @Nullable BigDecimal of(Reading reading, Unit unit) {
        if (unit != Unit.PERCENT || !reading.hasValue() || !isShare(reading)) return null;
        var n = reading.denominator().doubleValue();
        var share = reading.numerator().doubleValue() / n;
        var square = z * z / n;
        var middle = share + square / 2;
        var half = z * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        var lower = Math.max(0, (middle - half) / (1 + square));
        return BigDecimal.valueOf(100 * lower).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean isShare(Reading reading) {
        return reading.numerator().signum() >= 0
                && reading.denominator().signum() > 0
                && reading.numerator().compareTo(reading.denominator()) <= 0;
    }
}
