package cn.xingsuo.subsidy;

import cn.xingsuo.mediation.Result;
import cn.xingsuo.web.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 补贴标准 — how much a case is worth in one division from a day on. Grows with what came of it: agreed, performed, confirmed.
 *
 * @param division prefix of the division code; empty for the fallback everywhere
 * @param base yuan by difficulty
 * @param shares percent of the base by outcome: at the agreement, and once it is performed
 * @param grades least dossier score of each grade and its percent, best first
 * @param addons what comes on top
 * @param cap most a case may get
 */
record Rate(
        String division,
        LocalDate since,
        String title,
        String basis,
        Map<String, BigDecimal> base,
        Map<String, Share> shares,
        List<Grade> grades,
        List<Addon> addons,
        BigDecimal cap) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 结果比例. */
    record Share(int agreed, int performed) {}

    /** 卷宗等次. */
    record Grade(String title, int least, int percent) {}

    /**
     * 加项.
     *
     * @param confirmed comes by itself once a court has confirmed the agreement, and cannot be claimed by hand
     * @param proof what the records of the case must show; empty when it comes by itself
     * @param lacking what they lack when they do not
     */
    record Addon(String code, String title, BigDecimal amount, boolean confirmed, String proof, String lacking) {}

    /** 算式 — how an amount came about. */
    record Sum(BigDecimal base, int share, int grade, BigDecimal addons, BigDecimal amount) {}

    /** The percent for what came of the case; null when the rule does not pay for it. */
    @Nullable
    Integer share(Result result) {
        var share = result.outcome() == null ? null : shares.get(result.outcome());
        if (share == null) return null;
        return result.fulfilled() ? share.performed() : share.agreed();
    }

    /** The grade of a dossier; null below the last. */
    @Nullable
    Grade grade(int score) {
        return grades.stream().filter(it -> score >= it.least()).findFirst().orElse(null);
    }

    Addon addon(String code) {
        return addons.stream()
                .filter(it -> it.code().equals(code) && !it.confirmed())
                .findFirst()
                .orElseThrow(() -> new Refusal("没有“{0}”这个加项。请从列表中选择。", null, code));
    }

    /** What the case is worth with this dossier. */
    Sum sum(String difficulty, Result result, int score, Collection<String> chosen) {
        var whole = base.get(difficulty);
        var share = share(result);
        var grade = grade(score);
        if (whole == null || share == null) throw new Refusal("按现行补贴标准,这件案件的难易程度或者结果不在补贴范围内。", basis);
        if (grade == null) throw new Refusal("卷宗得分 {0},低于补贴标准的最低分,不能核定金额。请办理不予补贴,或者退回补正。", basis, score);
        var more = addons.stream()
                .filter(it -> it.confirmed() ? result.confirmed() : chosen.contains(it.code()))
                .map(Addon::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var amount = whole.multiply(BigDecimal.valueOf((long) share * grade.percent()))
                .divide(HUNDRED.multiply(HUNDRED), 2, RoundingMode.HALF_UP)
                .add(more)
                .min(cap)
                .setScale(2, RoundingMode.HALF_UP);
        return new Sum(whole, share, grade.percent(), more, amount);
    }
}
