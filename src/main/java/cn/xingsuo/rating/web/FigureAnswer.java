package cn.xingsuo.rating.web;

import cn.xingsuo.rating.Figure;
import cn.xingsuo.rating.measure.Unit;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 指标回答 — one indicator over a scope as other systems receive it. Percentages are numbers out of 100, the exact fraction beside them.
 *
 * @param value the pooled share, or the sum
 */
record FigureAnswer(
        String indicator,
        Unit unit,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable BigDecimal value,
        @JsonUnwrapped Spread spread,
        @JsonUnwrapped Extent extent,
        List<Row> rows) {
    /** 分布 — over the offices that have a reading. */
    record Spread(
            @Nullable BigDecimal min,
            @Nullable BigDecimal median,
            @Nullable BigDecimal max,
            @Nullable BigDecimal mean,
            int measured) {}

    /** 范围 — what was asked. */
    record Extent(String title, String scope, LocalDate from, LocalDate to) {}

    /**
     * 一所之数.
     *
     * @param state {@code VALUE}, {@code NO_DATA} or {@code NOT_APPLICABLE}
     */
    record Row(
            String subject,
            String name,
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable BigDecimal value,
            String state,
            @Nullable String reason) {}

    static FigureAnswer of(Figure figure) {
        var unit = figure.indicator().unit();
        return new FigureAnswer(
                figure.indicator().id(),
                unit,
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                new Spread(figure.min(), figure.median(), figure.max(), figure.mean(), figure.measured()),
                new Extent(
                        figure.indicator().title(),
                        figure.scope().prefix(),
                        figure.period().from(),
                        figure.period().to()),
                figure.rows().stream().map(row -> row(row, unit)).toList());
    }

    private static Row row(Figure.Row row, Unit unit) {
        var reading = row.reading();
        return new Row(
                row.subject(),
                row.name(),
                reading.numerator(),
                reading.denominator(),
                row.value(unit),
                reading.state().name(),
                reading.reason());
    }
}
