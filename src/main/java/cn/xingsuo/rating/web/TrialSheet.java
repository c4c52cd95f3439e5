package cn.xingsuo.rating.web;

import cn.xingsuo.rating.Incident;
import cn.xingsuo.rating.Sheet;
import cn.xingsuo.rating.Standing;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.web.TrialRequest.Happened;
import cn.xingsuo.rating.web.TrialRequest.Held;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.Grade;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Scoring;
import cn.xingsuo.standard.Standard;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 试算底稿 — a trial request checked strictly and turned into the sheet that is scored. */
record TrialSheet(Standards standards, Standard standard, LocalDate today) {
    private static final int MOST_INCIDENTS = 200;
    private static final int MOST_GRADES = 50;

    Sheet of(TrialRequest request) {
        var on = request.on() == null ? today : request.on();
        var readings = new HashMap<String, Reading>();
        var posted = request.readings() == null ? Map.<String, TrialRequest.@Nullable Posted>of() : request.readings();
        posted.forEach((id, reading) -> readings.put(
                id,
                TrialReading.of(
                        standards.indicator(id).orElseThrow(() -> new Refusal("没有指标 {0}。请从评分标准页面查看可用的指标", null, id)),
                        reading)));
        return new Sheet(on, readings, grades(request), incidents(request, on), standing(request.standing()));
    }

    static OfficeClass officeClass(@Nullable String name) {
        if (name == null) return OfficeClass.MEDIUM;
        return Stream.of(OfficeClass.values())
                .filter(it -> it.name().equals(name) || it.title().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("司法所类别 {0} 不认识。请写 LARGE、MEDIUM 或 SMALL", null, name));
    }

    private List<Incident> incidents(TrialRequest request, LocalDate on) {
        var posted = request.incidents() == null ? List.<@Nullable Happened>of() : request.incidents();
        if (posted.size() > MOST_INCIDENTS) throw new Refusal("情形最多 {0} 条", null, MOST_INCIDENTS);
        return posted.stream().map(it -> incident(it, on)).toList();
    }

    private Incident incident(@Nullable Happened posted, LocalDate on) {
        var code = posted == null ? null : posted.code();
        if (posted == null
                || code == null
                || standard.vetoes().stream().noneMatch(it -> it.code().equals(code)))
            throw new Refusal("标准中没有否决项 {0}。请写 code,如 V1", null, String.valueOf(code));
        return new Incident(
                code,
                posted.on() == null ? on : posted.on(),
                !Boolean.FALSE.equals(posted.responsible()),
                Boolean.TRUE.equals(posted.grave()),
                posted.liftedOn(),
                "");
    }

    private Map<String, List<Grade>> grades(TrialRequest request) {
        var grades = new HashMap<String, List<Grade>>();
        var posted = request.grades() == null ? Map.<String, @Nullable Object>of() : request.grades();
        posted.forEach((key, letters) -> grades.put(graded(key), letters(key, letters)));
        return grades;
    }

    /** The graded indicator, named directly or by its criterion. */
    private String graded(String key) {
        return standard.criteria().stream()
                .flatMap(it -> gradedIndicators(it)
                        .filter(id -> id.equals(key) || it.code().equals(key)))
                .findFirst()
                .orElseThrow(() -> new Refusal("评分项 {0} 不按等次评价", null, key));
    }

    private static Stream<String> gradedIndicators(Criterion criterion) {
        var leaves = criterion.scoring() instanceof Scoring.Composite composite
                ? composite.parts().stream().map(Scoring.Part::scoring)
                : Stream.of(criterion.scoring());
        return leaves.filter(Scoring.GradeAbcd.class::isInstance).flatMap(it -> it.indicators().stream());
    }

    private static List<Grade> letters(String key, @Nullable Object letters) {
        var list = letters instanceof List<?> several ? several : List.of(String.valueOf(letters));
        var known = list.size() <= MOST_GRADES
                && list.stream().allMatch(it -> String.valueOf(it).matches("[ABCD]"));
        if (!known || list.isEmpty()) throw new Refusal("{0} 的等次应为 A、B、C 或 D", null, key);
        return list.stream().map(it -> Grade.valueOf(String.valueOf(it))).toList();
    }

    private static Standing standing(@Nullable Held held) {
        if (held == null) return Standing.FIRST_CYCLE;
        return new Standing(
                Boolean.TRUE.equals(held.firstCycle()),
                Boolean.TRUE.equals(held.firstApplication()),
                held.star() == null ? 0 : held.star(),
                held.months() == null ? 0 : held.months(),
                Boolean.TRUE.equals(held.openRectification()));
    }
}
