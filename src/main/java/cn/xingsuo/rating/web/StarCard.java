package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.rating.Condition;
import cn.xingsuo.rating.DimensionScore;
import cn.xingsuo.rating.Finding;
import cn.xingsuo.rating.Gaps;
import cn.xingsuo.rating.LedgerLine;
import cn.xingsuo.rating.Score;
import cn.xingsuo.rating.StarCheck;
import cn.xingsuo.rating.VetoFinding;
import cn.xingsuo.standard.Standard;
import cn.xingsuo.web.Trend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 星级卡页 — an office's stars, every point explained, and what the next star lacks.
 *
 * @param past what the rating was a week ago; null when it was not rated then
 * @param gaps what is missing, the most rewarding first
 * @param trend the last twelve month-ends; empty for a frozen view
 * @param history newest first
 */
public record StarCard(
        OfficeId office,
        String name,
        Seen seen,
        Standard standard,
        @Nullable Score past,
        List<Gap> gaps,
        @Nullable Trend trend,
        List<LedgerLine> history) {
    /** Smaller changes than the totals' last decimal are not news. */
    private static final BigDecimal LEAST_TOLD = new BigDecimal("0.01");

    /**
     * 差距 — one criterion that could still give points.
     *
     * @param failing records counted but not met
     * @param unlocks the condition of the next star it stands in the way of; empty when it only adds to the total
     */
    public record Gap(Finding finding, BigDecimal gain, long missed, String unlocks) {}

    /** 变化. */
    public record Change(Finding finding, BigDecimal by) {}

    public Score score() {
        return seen.score();
    }

    /** The next star above the present one; null at the top. */
    public @Nullable StarCheck next() {
        return score().checks().stream()
                .filter(it -> it.star() > score().stars().star())
                .min(Comparator.comparingInt(StarCheck::star))
                .orElse(null);
    }

    /** The fewest criteria that lead to the next star, and what points alone cannot mend. */
    public Gaps reach() {
        return Gaps.toNextStar(score());
    }

    public List<Finding> findingsOf(DimensionScore dimension) {
        return score().findings().stream()
                .filter(it -> it.dimension().equals(dimension.code()))
                .toList();
    }

    public List<Finding> bonuses() {
        var codes = standard.bonuses().stream().map(it -> it.code()).toList();
        return score().findings().stream()
                .filter(it -> codes.contains(it.criterion()))
                .toList();
    }

    public String title(String code) {
        return standard.find(code).map(it -> Words.of(it.title())).orElse(code);
    }

    public String dimension(String code) {
        return standard.dimensions().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(it -> Words.of(it.title()))
                .orElse(code);
    }

    /** How many of the base points are read from records already. */
    public BigDecimal known() {
        return base().filter(it -> it.state() != Finding.State.NO_DATA)
                .map(Finding::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal all() {
        return base().map(Finding::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Finding> base() {
        return score().dimensions().stream().flatMap(it -> findingsOf(it).stream());
    }

    /** What moved since a week ago, the biggest first. */
    public List<Change> changes() {
        if (past == null) return List.of();
        return score().findings().stream()
                .map(it -> new Change(it, it.earned().subtract(before(it.criterion()))))
                .filter(it -> it.by().abs().compareTo(LEAST_TOLD) >= 0)
                .sorted(Comparator.comparing((Change it) -> it.by().abs()).reversed())
                .toList();
    }

    private BigDecimal before(String criterion) {
        if (past == null) return BigDecimal.ZERO;
        return past.find(criterion).map(Finding::earned).orElse(BigDecimal.ZERO);
    }

    public BigDecimal weekChange() {
        return past == null
                ? BigDecimal.ZERO
                : score().totals().total().subtract(past.totals().total());
    }

    public BigDecimal weekChange(DimensionScore dimension) {
        if (past == null) return BigDecimal.ZERO;
        return past.dimensions().stream()
                .filter(it -> it.code().equals(dimension.code()))
                .findFirst()
                .map(it -> dimension.earned().subtract(it.earned()))
                .orElse(BigDecimal.ZERO);
    }

    public long standingVetoes() {
        return score().vetoes().stream().filter(VetoFinding::stands).count();
    }

    public String path(String criterion) {
        return "/offices/" + office.code() + "/star/" + criterion + (seen.isLive() ? "" : "?on=" + seen.on());
    }

    public List<Condition> conditions() {
        var next = next();
        return next == null ? List.of() : next.conditions();
    }

    public LocalDate on() {
        return seen.on();
    }
}
