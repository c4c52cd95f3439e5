package cn.xingsuo.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** 工作日历库 — the shipped calendar with the imported years on top. */
@Service
public class Calendars {
    private final CalendarBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WorkCalendar shipped;
    private final AtomicInteger loads = new AtomicInteger();
    private volatile @Nullable WorkCalendar current;

    Calendars(CalendarBook book, ApplicationEventPublisher events, Clock clock) throws IOException {
        this.book = book;
        this.events = events;
        this.clock = clock;
        this.shipped = shipped();
    }

    /** What is known today. */
    public WorkCalendar current() {
        var known = current;
        if (known == null) {
            var before = loads.get();
            known = shipped;
            for (var edition : book.newest()) known = known.with(edition.year(), edition.days());
            // what was read while a new year came in is not kept
            if (before == loads.get()) current = known;
        }
        return known;
    }

    /**
     * Imports one year's announced calendar, completely or not at all; open deadlines are computed again afterwards.
     *
     * @throws CalendarRefused with a fault per bad line
     */
    @Transactional
    public int load(int year, String csv, String account) {
        // the New Year holiday can begin in the December before
        var file = CalendarFile.read(csv, LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 12, 31));
        if (!file.faults().isEmpty()) throw new CalendarRefused(file.faults());
        book.enter(year, file.days(), account, clock.instant());
        events.publishEvent(new CalendarLoaded(year));
        return file.days().size();
    }

    /** First of all listeners, so that whoever computes again sees the new year. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(CalendarLoaded loaded) {
        forget();
    }

    /** Other parts of a cluster do not hear of an import; they read again each day. */
    @EventListener
    public void on(DayHasPassed day) {
        forget();
    }

    private void forget() {
        loads.incrementAndGet();
        current = null;
    }

    static WorkCalendar shipped() throws IOException {
        var csv = new ClassPathResource("calendar/holidays-2010-2026.csv").getContentAsString(StandardCharsets.UTF_8);
        var file = CalendarFile.read(csv, LocalDate.MIN, LocalDate.MAX);
        if (!file.faults().isEmpty()) throw new IllegalStateException("shipped calendar broken: " + file.faults());
        return WorkCalendar.of(file.days());
    }
}
