package cn.xingsuo.rating;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 测评 — everything another room, or a page, may ask of the ratings. */
@Service
@Transactional
public class Ratings {
    private final Rater rater;
    private final Ledger ledger;
    private final Dues dues;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ratings(Rater rater, Ledger ledger, Dues dues, ApplicationEventPublisher events, Clock clock) {
        this.rater = rater;
        this.ledger = ledger;
        this.dues = dues;
        this.events = events;
        this.clock = clock;
    }

    /** Reads an office's rating for a day from its records; stores nothing. */
    @Transactional(readOnly = true)
    public Rating read(OfficeId office, LocalDate on) {
        return rater.one(office, on);
    }

    /** The newest stored rating of an office; empty before its first. */
    @Transactional(readOnly = true)
    public Optional<Rating> current(OfficeId office) {
        return ledger.current(office.code());
    }

    /** The stored rating that held on a day. */
    @Transactional(readOnly = true)
    public Optional<Rating> heldOn(OfficeId office, LocalDate on) {
        return ledger.heldOn(office.code(), on);
    }

    /**
     * An office's rating as it stands this moment: the stored one when nothing has happened since it was read today, otherwise read from the
     * records. Both say the same, the first costs one row.
     */
    @Transactional(readOnly = true)
    public Rating now(OfficeId office) {
        return ledger.fresh(office.code(), LocalDate.now(clock))
                .filter(rater::isInForce)
                .orElseGet(() -> read(office, LocalDate.now(clock)));
    }

    /** Stored ratings up to a day, newest first. */
    @Transactional(readOnly = true)
    public List<LedgerLine> history(OfficeId office, LocalDate until, int limit) {
        return ledger.history(office.code(), until, limit);
    }

    /** What held at the ends of the twelve months before a day, and on the day. */
    @Transactional(readOnly = true)
    public List<MonthLine> months(OfficeId office, LocalDate on) {
        var days = new ArrayList<LocalDate>();
        for (int back = 12; back > 0; back--) days.add(on.minusMonths(back).with(TemporalAdjusters.lastDayOfMonth()));
        days.add(on);
        return ledger.heldOnEach(office.code(), days);
    }

    /** Whether something happened that the stored rating does not know yet. */
    @Transactional(readOnly = true)
    public boolean isDue(OfficeId office) {
        return dues.isDue(office.code());
    }

    /**
     * 全面重评: every office of the scope, with one pass over each relation for every province. Bulk loads call it when they are done; for past days,
     * oldest first, it fills the history.
     *
     * @return how many were rated
     */
    public int rerate(Scope scope, LocalDate on) {
        dues.holdAll();
        if (on.equals(LocalDate.now(clock))) dues.clear(scope);
        var numbers = new Parts.Numbers();
        var rated = new AtomicInteger();
        rater.each(scope, on, portion -> {
            ledger.enter(portion, numbers);
            rated.addAndGet(portion.size());
        });
        return rated.get();
    }

    /** Reads one marked subject again and takes its mark away, in one transaction. */
    void reread(Subject subject) {
        if (!dues.take(subject)) return;
        var rating = rater.one(new OfficeId(subject.code()), LocalDate.now(clock));
        ledger.enter(List.of(rating), new Parts.Numbers());
        var stars = rating.score().stars();
        events.publishEvent(new SubjectRated(
                subject, rating.on(), stars.star(), rating.score().totals().total(), stars.provisional()));
    }
}
