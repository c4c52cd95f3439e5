package cn.xingsuo.screening;

import cn.xingsuo.docket.Deadline.Span;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Appointment;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 预警期限 — the clocks of an alert on the docket: report, and follow up until it is over. */
@Component
class AlertTerms {
    private static final String REPORT = "screening.alert-report";
    private static final String FOLLOW = "screening.alert-follow";
    private final Docket docket;
    private final AlertLevels levels;

    AlertTerms(Docket docket, AlertLevels levels) {
        this.docket = docket;
        this.levels = levels;
    }

    /** The moment by which the level must be reported; null when it need not be. */
    @Nullable
    Instant reportBy(String level, Instant from) {
        return levels.mustReport(level) ? from.plus(levels.reportWithin(level)) : null;
    }

    LocalDate followBy(String level, LocalDate from) {
        return from.plusDays(levels.followDays(level));
    }

    void runs(AlertId id, OfficeId office, String number, String level, Instant from) {
        var day = LocalDate.ofInstant(from, WorldClock.CHINA);
        var by = reportBy(level, from);
        if (by == null) docket.drop(id.ref(), REPORT, "本级预警不要求对外报告");
        else open(new Matter(id.ref(), office, "报告" + titled(level, number), id.path()), REPORT, day, day(by));
        follows(id, office, number, level, day);
    }

    void follows(AlertId id, OfficeId office, String number, String level, LocalDate from) {
        var matter = new Matter(id.ref(), office, "跟进" + titled(level, number), id.path());
        open(matter, FOLLOW, from, followBy(level, from));
    }

    void reported(AlertId id, LocalDate on) {
        docket.met(id.ref(), REPORT, on);
    }

    void closed(AlertId id, LocalDate on) {
        docket.drop(id.ref(), REPORT, "预警已解除");
        docket.met(id.ref(), FOLLOW, on);
    }

    private void open(Matter matter, String term, LocalDate from, LocalDate due) {
        docket.appoint(new Appointment(matter, term, new Span(from, due, false), levels.basis()));
    }

    private String titled(String level, String number) {
        return levels.get(level).title() + "预警 " + number;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorldClock.CHINA);
    }
}
