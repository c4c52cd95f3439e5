package cn.xingsuo.rating.web;

import cn.xingsuo.rating.Cautious;
import cn.xingsuo.rating.Figure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 指标页 — one indicator over a scope, office by office.
 *
 * @param cautious by office, what the cases can vouch for; empty unless the indicator is a share of cases
 */
public record FigurePage(Figure figure, Map<String, Cautious> cautious, int confidence) {
    /** Where the records behind one office's figure are shown. */
    public String records(Figure.Row row) {
        var period = figure.period();
        return "/figures/%s/%s?from=%s&to=%s"
                .formatted(figure.indicator().id(), row.subject(), period.from(), period.to());
    }

    /** Only offices have pages; a code that is no office's is shown bare. */
    public boolean isOffice(Figure.Row row) {
        return row.subject().length() == 9;
    }

    public @Nullable Cautious cautious(Figure.Row row) {
        return cautious.get(row.subject());
    }

    /** Place by the official value, and by what the cases can vouch for; shared places are the same. */
    public String places(Figure.Row row) {
        var own = row.value(figure.indicator().unit());
        var cautious = cautious(row);
        if (own == null || cautious == null) return "—";
        var official = 1
                + figure.rows().stream()
                        .map(it -> it.value(figure.indicator().unit()))
                        .filter(it -> above(it, own))
                        .count();
        var guarded = 1
                + this.cautious.values().stream()
                        .filter(it -> above(it.atLeast(), cautious.atLeast()))
                        .count();
        return official + " / " + guarded;
    }

    private static boolean above(@Nullable BigDecimal one, BigDecimal other) {
        return Objects.nonNull(one) && one.compareTo(other) > 0;
    }
}
