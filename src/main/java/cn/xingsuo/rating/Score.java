package cn.xingsuo.rating;

import cn.xingsuo.standard.OfficeClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 测评得分 — the whole result of scoring one subject: pure, complete and explained.
 *
 * @param edition id of the standard that judged
 * @param on reference day
 * @param findings base criteria and bonuses, in the order of the standard
 * @param checks what each star asks, highest star first
 */
public record Score(
        String edition,
        OfficeClass officeClass,
        LocalDate on,
        Stars stars,
        Totals totals,
        List<DimensionScore> dimensions,
        List<Finding> findings,
        List<VetoFinding> vetoes,
        List<StarCheck> checks) {
    /** The same score, known to hold on a later day too. */
    Score on(LocalDate day) {
        return new Score(edition, officeClass, day, stars, totals, dimensions, findings, vetoes, checks);
    }

    public Optional<Finding> find(String criterion) {
        return findings.stream().filter(it -> it.criterion().equals(criterion)).findFirst();
    }
}
