package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.rating.NoSuchCriterion;
import cn.xingsuo.rating.NoSuchSnapshot;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 测评接口 — an office's rating and the records behind it; the office reads its live preview, others the newest frozen snapshot. */
@RestController
@RequestMapping("/api/v1/offices/{code}/rating")
@Allowed(Act.READ_RATING)
class RatingApi {
    private final Sight sight;
    private final CriterionPages criteria;
    private final Standards standards;
    private final Offices offices;

    RatingApi(Sight sight, CriterionPages criteria, Standards standards, Offices offices) {
        this.sight = sight;
        this.criteria = criteria;
        this.standards = standards;
        this.offices = offices;
    }

    @GetMapping
    @Operation(summary = "The rating of an office on a day: every point with its reading, working and citations")
    RatingAnswer rating(@PathVariable OfficeId code, @RequestParam @Nullable LocalDate on, Viewer viewer) {
        var seen = seen(code, on, viewer);
        var snapshot = seen.snapshot();
        return RatingAnswer.of(code.code(), seen.score(), snapshot == null ? null : snapshot.id(), standards);
    }

    @GetMapping("/{criterion}/records")
    @Operation(summary = "The records behind one finding, counted and left out with the reason")
    RecordsAnswer records(
            @PathVariable OfficeId code,
            @PathVariable String criterion,
            @RequestParam @Nullable LocalDate on,
            Viewer viewer) {
        var seen = seen(code, on, viewer);
        var finding = seen.score().find(criterion).orElseThrow(NoSuchCriterion::new);
        return RecordsAnswer.of(criteria.reads(code, seen, finding, viewer));
    }

    private Seen seen(OfficeId office, @Nullable LocalDate on, Viewer viewer) {
        offices.get(office);
        return sight.of(office, viewer, on).orElseThrow(NoSuchSnapshot::new);
    }
}
