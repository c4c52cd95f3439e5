package cn.xingsuo.rating.web;

import cn.xingsuo.rating.Finding;
import cn.xingsuo.rating.Finding.Measured;
import cn.xingsuo.rating.Score;
import cn.xingsuo.rating.VetoFinding;
import cn.xingsuo.rating.measure.Unit;
import cn.xingsuo.standard.Standards;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 测评回答 — a score as other systems receive it; stored ratings, snapshots and trials answer in the same shape.
 *
 * @param subject null for a trial
 */
record RatingAnswer(
        @Nullable String subject,
        String edition,
        LocalDate on,
        @JsonUnwrapped Star stars,
        @JsonUnwrapped Sum sums,
        List<Dimension> dimensions,
        List<Veto> vetoes,
        List<Found> findings,
        @Nullable Long snapshot) {
    record Star(int star, int starUncapped, boolean provisional, Range range) {}

    record Range(int low, int high) {}

    record Sum(BigDecimal total, BigDecimal base, BigDecimal bonus) {}

    record Dimension(String code, BigDecimal points, BigDecimal earned, BigDecimal floor) {}

    record Veto(
            String code,
            boolean stands,
            String state,
            String effect,
            int cap,
            LocalDate from,
            @Nullable LocalDate on) {}

    /**
     * 评分结果.
     *
     * @param reading what its first indicator read
     * @param readings every indicator it read
     */
    record Found(
            String criterion,
            BigDecimal points,
            BigDecimal earned,
            BigDecimal best,
            String state,
            Read reading,
            List<Read> readings,
            String working,
            List<String> citations) {}

    /** 读数. */
    record Read(
            @Nullable String indicator,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            String state) {}

    static RatingAnswer of(@Nullable String subject, Score score, @Nullable Long snapshot, Standards standards) {
        var stars = score.stars();
        var totals = score.totals();
        return new RatingAnswer(
                subject,
                score.edition(),
                score.on(),
                new Star(stars.star(), stars.uncapped(), stars.provisional(), new Range(stars.low(), stars.high())),
                new Sum(totals.total(), totals.base(), totals.bonus()),
                score.dimensions().stream()
                        .map(it -> new Dimension(it.code(), it.points(), it.earned(), it.floor()))
                        .toList(),
                score.vetoes().stream().map(RatingAnswer::veto).toList(),
                score.findings().stream().map(it -> found(it, standards)).toList(),
                snapshot);
    }

    private static Veto veto(VetoFinding it) {
        return new Veto(it.code(), it.stands(), it.state().name(), it.effect().name(), it.cap(), it.from(), it.on());
    }

    private static Found found(Finding it, Standards standards) {
        var readings = it.readings().stream().map(read -> read(read, standards)).toList();
        var first =
                readings.isEmpty() ? new Read(null, null, null, null, it.state().name()) : readings.getFirst();
        return new Found(
                it.criterion(),
                it.points(),
                it.earned(),
                it.best(),
                it.state().name(),
                first,
                readings,
                it.working(),
                it.citations());
    }

    private static Read read(Measured measured, Standards standards) {
        var reading = measured.reading();
        if (!reading.hasValue())
            return new Read(
                    measured.indicator(), null, null, null, reading.state().name());
        var unit = standards
                .indicator(measured.indicator())
                .map(it -> Unit.valueOf(it.unit().name()))
                .orElse(Unit.NUMBER);
        return new Read(
                measured.indicator(),
                reading.numerator(),
                reading.denominator(),
                reading.denominator().signum() == 0 ? null : reading.in(unit, 2),
                reading.state().name());
    }
}
