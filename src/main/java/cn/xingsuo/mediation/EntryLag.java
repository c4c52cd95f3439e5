package cn.xingsuo.mediation;

import cn.xingsuo.law.Calendars;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 录入滞后 — how many working days passed between the work and its entry. */
@Component
class EntryLag {
    private final Calendars calendars;

    EntryLag(Calendars calendars) {
        this.calendars = calendars;
    }

    int workingDays(LocalDate doneOn, LocalDate enteredOn) {
        if (!enteredOn.isAfter(doneOn)) return 0;
        var calendar = calendars.current();
        return (int) doneOn.plusDays(1)
                .datesUntil(enteredOn.plusDays(1))
                .filter(calendar::works)
                .count();
    }
}
