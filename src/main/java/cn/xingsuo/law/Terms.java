package cn.xingsuo.law;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** 法定期限 — computes due dates from the statute files and the working-day calendar. */
@Service
public class Terms {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int MOST_DAYS = 5000;
    private final Law law;
    private final Calendars calendars;

    Terms(Statutes statutes, Calendars calendars) {
        this.law = statutes.law();
        this.calendars = calendars;
    }

    /**
     * When the term runs out.
     *
     * @param term id in the statute files, e.g. {@code mediation.conclude}; the version in force on {@code from} applies
     */
    public Due due(String term, LocalDate from) {
        return due(term, from, 0);
    }

    /** When the term runs out after it was extended so many times; each extension starts where the term ended before. */
    public Due due(String term, LocalDate from, int extensions) {
        return due(term, from, extensions, 0);
    }

    /** When the term runs out after it was extended, and stood still for so many days, counted as the term counts its own. */
    public Due due(String term, LocalDate from, int extensions, int excluded) {
        var rule = rule(term, from);
        var counting = law.counting(rule.counting(), from);
        var calendar = calendars.current();
        var reckoned = Reckoning.of(rule.length(), counting, from, calendar);
        var provisional = reckoned.provisional();
        var moved = new ArrayList<>(reckoned.moved());
        var extension = rule.extension();
        for (var i = 0; i < extensions && extension != null; i++) {
            reckoned = Reckoning.of(extension.length(), counting, reckoned.last(), calendar);
            provisional |= reckoned.provisional();
            moved.addAll(reckoned.moved());
        }
        if (excluded > 0) {
            reckoned = Reckoning.of(new Length(excluded, dayOf(rule), true), counting, reckoned.last(), calendar);
            provisional |= reckoned.provisional();
            moved.addAll(reckoned.moved());
        }
        return new Due(
                term, from, reckoned.last(), rule.length().unit(), provisional, List.copyOf(moved), rule.citation());
    }

    /** How many days lie between, counted as the term counts its own; the first is included, the last is not. */
    public int between(String term, LocalDate from, LocalDate until) {
        var calendar = calendars.current();
        var working = dayOf(rule(term, from)) == TermUnit.WORKING_DAYS;
        return (int) from.datesUntil(until)
                .filter(day -> !working || calendar.works(day))
                .count();
    }

    private static TermUnit dayOf(Term rule) {
        return rule.length().unit() == TermUnit.WORKING_DAYS ? TermUnit.WORKING_DAYS : TermUnit.DAYS;
    }

    /**
     * The version of a term in force on the day.
     *
     * @throws NoSuchTerm if no statute file sets such a term
     * @throws Refusal if none of its versions was law on that day
     */
    public Term rule(String term, LocalDate on) {
        if (law.versions(term).findAny().isEmpty()) throw new NoSuchTerm();
        if (on.isBefore(EARLIEST) || on.isAfter(LATEST)) throw new Refusal("日期 {0} 太早或太晚，不能计算期限。请核对年份。", null, on);
        return law.term(term, on).orElseThrow(() -> {
            var first = law.versions(term)
                    .map(it -> it.inForce().since())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return new Refusal("{0} 起算的这一期限没有法律依据：规定自 {1} 起施行。请核对起算日期。", null, on, first);
        });
    }

    /** Whether a statute sets this term at all; others are appointed by plans, local norms and letters. */
    public boolean knows(String term) {
        return law.versions(term).findAny().isPresent();
    }

    /** The article by which last days move, for a term of that day. */
    public String countingArticle(Term term, LocalDate on) {
        return law.counting(term.counting(), on).citation();
    }

    /** The newest version of every term, by id. */
    public List<Term> all() {
        var newest = new TreeMap<String, Term>();
        law.terms()
                .forEach(term -> newest.merge(term.id(), term, (a, b) -> {
                    return a.inForce().since().isAfter(b.inForce().since()) ? a : b;
                }));
        return List.copyOf(newest.values());
    }

    /**
     * The n-th working day after a day.
     *
     * @throws Refusal if n is negative or absurd
     */
    public WorkingDay workingDay(LocalDate from, int days) {
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw new Refusal("日期 {0} 太早或太晚，不能计算期限。请核对年份。", null, from);
        }
        if (days < 0 || days > MOST_DAYS) throw new Refusal("工作日数应在 0 到 {0} 之间，现在是 {1}。请改正后再算。", null, MOST_DAYS, days);
        var calendar = calendars.current();
        var date = calendar.after(from, days);
        return new WorkingDay(from, days, date, calendar.provisional(from, date));
    }

    /** 第几个工作日 — the answer to a question about working days. */
    public record WorkingDay(LocalDate from, int days, LocalDate date, boolean provisional) {}
}
