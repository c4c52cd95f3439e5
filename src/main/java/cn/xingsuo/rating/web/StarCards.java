package cn.xingsuo.rating.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.rating.Condition;
import cn.xingsuo.rating.Costs;
import cn.xingsuo.rating.Figures;
import cn.xingsuo.rating.Finding;
import cn.xingsuo.rating.MonthLine;
import cn.xingsuo.rating.Rating;
import cn.xingsuo.rating.Ratings;
import cn.xingsuo.rating.Score;
import cn.xingsuo.rating.StarCheck;
import cn.xingsuo.rating.web.StarCard.Gap;
import cn.xingsuo.standard.Standard;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Trend;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 星级卡内容 — puts a star card together: the score, what moved, what is missing, and how it went over the year. */
@Component
class StarCards {
    private static final int WEEK = 7;
    private static final int HISTORY = 8;

    private final Ratings ratings;
    private final Standards standards;
    private final Offices offices;
    private final Figures figures;

    StarCards(Ratings ratings, Standards standards, Offices offices, Figures figures) {
        this.ratings = ratings;
        this.standards = standards;
        this.offices = offices;
        this.figures = figures;
    }

    StarCard of(OfficeId office, Seen seen) {
        var standard = standards.get(seen.score().edition());
        var name = offices.get(office).name();
        if (!seen.isLive())
            return new StarCard(office, name, seen, standard, null, gaps(seen, standard), null, List.of());
        var past = ratings.heldOn(office, seen.on().minusDays(WEEK))
                .map(Rating::score)
                .orElse(null);
        var history = ratings.history(office, seen.on(), HISTORY);
        return new StarCard(
                office, name, seen, standard, past, gaps(seen, standard), trend(office, seen, standard), history);
    }

    private Trend trend(OfficeId office, Seen seen, Standard standard) {
        var points =
                ratings.months(office, seen.on()).stream().map(StarCards::point).toList();
        var next = next(seen.score());
        var total = next == null ? null : total(next);
        return new Trend(t("近 12 个月得分(分)"), points, total, next == null ? "" : Words.star(standard, next.star()));
    }

    private static Trend.Point point(MonthLine month) {
        var label = "%d-%02d".formatted(month.on().getYear() % 100, month.on().getMonthValue());
        return new Trend.Point(
                label, month.total() == null ? null : month.total().doubleValue());
    }

    private static @Nullable StarCheck next(Score score) {
        return score.checks().stream()
                .filter(it -> it.star() > score.stars().star())
                .min(Comparator.comparingInt(StarCheck::star))
                .orElse(null);
    }

    private static @Nullable Double total(StarCheck check) {
        return check.conditions().stream()
                .filter(it -> it.kind() == Condition.Kind.TOTAL)
                .findFirst()
                .map(it -> it.needed().doubleValue())
                .orElse(null);
    }

    /** Scored criteria that do not have all their points; what stands in the way of the next star comes first, then what gives most. */
    private List<Gap> gaps(Seen seen, Standard standard) {
        var next = next(seen.score());
        return seen.score().findings().stream()
                .filter(it -> it.state() == Finding.State.SCORED && it.earned().compareTo(it.points()) < 0)
                .filter(it ->
                        standard.dimensions().stream().anyMatch(d -> d.code().equals(it.dimension())))
                .map(it -> gap(seen, it, standard, unlocks(it, next, standard)))
                .sorted(Comparator.comparing((Gap it) -> it.unlocks().isEmpty())
                        .thenComparing(Gap::gain, Comparator.reverseOrder()))
                .toList();
    }

    /** Only the records that cost points are counted. */
    private Gap gap(Seen seen, Finding finding, Standard standard, String unlocks) {
        var criterion = standard.find(finding.criterion()).orElseThrow();
        var missed = !seen.isLive()
                ? 0
                : Costs.of(criterion, finding, standard.rules(), seen.score().officeClass()).stream()
                        .mapToLong(it -> figures.missed(it.indicator(), it.reading()))
                        .sum();
        return new Gap(finding, finding.points().subtract(finding.earned()), missed, unlocks);
    }

    private static String unlocks(Finding finding, @Nullable StarCheck next, Standard standard) {
        if (next == null) return "";
        for (var condition : next.unmet()) {
            var applies = switch (condition.kind()) {
                case CRITERION -> condition.subject().equals(finding.criterion());
                case FLOOR -> condition.subject().equals(finding.dimension());
                default -> false;
            };
            if (applies) return Words.condition(condition, standard);
        }
        return "";
    }
}
