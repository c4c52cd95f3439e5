package cn.xingsuo.demo;

import cn.xingsuo.mediation.ArchiveMarks;
import cn.xingsuo.mediation.CaseBrief;
import cn.xingsuo.mediation.CaseBriefs;
import cn.xingsuo.mediation.FinishedCases;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 补贴案件 — the cases for which the demonstration offices claim. */
@Component
class SubsidyCases {
    private static final int CASES = 9;
    private static final int FOUND = 60;
    private final FinishedCases finished;
    private final CaseBriefs briefs;
    private final ArchiveMarks marks;
    private final Mediators mediators;

    SubsidyCases(FinishedCases finished, CaseBriefs briefs, ArchiveMarks marks, Mediators mediators) {
        this.finished = finished;
        this.briefs = briefs;
        this.marks = marks;
        this.mediators = mediators;
    }

    /** Filed cases of the last year by office, the oldest first; offices without mediators are left out. */
    Map<String, Deque<CaseBrief>> of(Telling telling) {
        var all = new LinkedHashMap<String, Deque<CaseBrief>>();
        var today = day(telling.now());
        for (var place : telling.district().offices()) {
            var director = telling.viewer(Role.DIRECTOR, place.code());
            if (mediators
                    .active(new OfficeId(place.code()), today.minusYears(1))
                    .isEmpty()) continue;
            file(director, place.code(), today);
            var found = finished.archived(director, today.minusYears(1), FOUND).stream()
                    .filter(it -> payable(it, today))
                    .sorted(Comparator.comparing(
                            it -> Objects.requireNonNull(it.result().concludedOn())))
                    .toList();
            all.put(place.code(), new ArrayDeque<>(found));
        }
        return all;
    }

    /** Dossiers bound on paper, where too few were filed in the system. */
    private void file(Viewer director, String office, LocalDate today) {
        var missing = CASES
                - finished.archived(director, today.minusYears(1), FOUND).stream()
                        .filter(it -> payable(it, today))
                        .count();
        if (missing <= 0) return;
        var paper = briefs.search(director, "调〔", FOUND).stream()
                .filter(it -> payable(it, today) && !it.result().archived())
                .limit(missing)
                .map(it -> new ArchiveMarks.Mark(
                        it.id(),
                        "纸质" + it.number(),
                        Objects.requireNonNull(it.result().concludedOn()).plusDays(20)))
                .toList();
        if (!paper.isEmpty()) marks.onPaper(director, new OfficeId(office), paper);
    }

    private static boolean payable(CaseBrief it, LocalDate today) {
        var on = it.result().concludedOn();
        return on != null
                && on.isBefore(today.minusDays(35))
                && on.isAfter(today.minusYears(1))
                && Set.of("WRITTEN", "ORAL", "FAILED")
                        .contains(Objects.requireNonNull(it.result().outcome()));
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorldClock.CHINA);
    }
}
