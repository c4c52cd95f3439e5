package cn.xingsuo.rating.web;

import cn.xingsuo.rating.Scorer;
import cn.xingsuo.standard.Standard;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 试算接口 — scores posted readings with the very function that rates offices, and touches no record. */
@RestController
@RequestMapping("/api/v1/rating/trial")
@Allowed(Act.READ_RATING)
class TrialApi {
    private final Standards standards;
    private final Clock clock;

    TrialApi(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "Score posted readings against an edition; nothing is read or stored")
    RatingAnswer trial(@RequestBody TrialRequest request) {
        var standard = edition(request.edition());
        var sheet = new TrialSheet(standards, standard, LocalDate.now(clock)).of(request);
        var score = Scorer.score(standard, TrialSheet.officeClass(request.officeClass()), sheet);
        return RatingAnswer.of(null, score, null, standards);
    }

    private Standard edition(@Nullable String id) {
        return standards.all().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "没有标准版本 {0}。请在 edition 中写一个现有版本,如 {1}",
                        null, id == null ? "" : id, standards.all().getLast().id()));
    }
}
