package cn.xingsuo.docket;

import cn.xingsuo.law.Due;
import cn.xingsuo.law.Terms;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 期限台 — opens, meets, extends and lists deadlines. Due dates come from {@code law}. */
@Service
@Transactional
public class Docket {
    private static final int LONGEST_REASON = 500;
    private static final int BATCH = 2000;
    private final DeadlineLedger ledger;
    private final AppointmentLedger appointments;
    private final DeadlineBook book;
    private final Terms terms;
    private final Facts facts;
    private final Clock clock;

    Docket(
            DeadlineLedger ledger,
            AppointmentLedger appointments,
            DeadlineBook book,
            Terms terms,
            Facts facts,
            Clock clock) {
        this.ledger = ledger;
        this.appointments = appointments;
        this.book = book;
        this.terms = terms;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * What a deadline is about.
     *
     * @param ref e.g. {@code mediation/<id>}
     * @param title Chinese, no personal data
     * @param link path of the page where the work is done
     */
    public record Matter(String ref, OfficeId office, String title, String link) {}

    /** Opens the term for the matter; opening the same term of the same ref again restarts it. */
    public Deadline open(Matter matter, String term, LocalDate from) {
        var due = terms.due(term, from);
        ledger.hold(matter.ref(), term)
                .filter(before -> !before.due().equals(due.due()))
                .ifPresent(before -> ledger.log(before, due.due(), ChangeKind.RESTARTED, "重新起算"));
        var span = new Deadline.Span(from, due.due(), due.provisional());
        var id = ledger.enter(matter, term, span, due.citation());
        return new Deadline(id, matter, term, span, due.citation(), 0, null, null, null);
    }

    /**
     * 约定期限 — a last day that no statute computes: a plan, a local norm or another organ's letter sets it.
     *
     * @param term a name of its own, which no statute uses
     * @param citation what it rests on
     */
    public record Appointment(Matter matter, String term, Deadline.Span span, String citation) {}

    /** Opens a deadline on the appointed day; appointing the same term of the same ref again restarts it. */
    public void appoint(Appointment it) {
        var matter = it.matter();
        ledger.hold(matter.ref(), it.term())
                .filter(before -> !before.due().equals(it.span().due()))
                .ifPresent(before -> ledger.log(before, it.span().due(), ChangeKind.RESTARTED, "重新起算"));
        ledger.enter(matter, it.term(), it.span(), it.citation());
    }

    /** Opens many at once, for a whole country in one night; those that stand already are left as they are. */
    public void appointAll(List<Appointment> all) {
        for (int at = 0; at < all.size(); at += BATCH)
            appointments.enter(all.subList(at, Math.min(at + BATCH, all.size())));
    }

    /** Opens many terms of matters that are new to the docket, for a whole register in few statements. */
    public void openAll(List<Opening> all) {
        appointAll(all.stream().map(it -> it.by(terms)).toList());
    }

    /** What the matter and everything below it is called from now on; the words behind a dot stay. */
    public void rename(String ref, String title) {
        ledger.rename(ref, title);
    }

    /** The work was done on that day; nothing happens when no such deadline is open. */
    public void met(String ref, String term, LocalDate on) {
        ledger.hold(ref, term).filter(Deadline::isOpen).ifPresent(deadline -> {
            ledger.met(deadline.id(), on);
            if (on.isAfter(deadline.due())) miss(deadline);
        });
    }

    /** The deadline no longer applies (case withdrawn); the reason is kept. */
    public void drop(String ref, String term, String reason) {
        ledger.dropped(ref, term, reason);
    }

    /** Nothing of these matters is to be done any more. */
    public void dropAll(List<String> refs, String reason) {
        appointments.dropped(refs, reason);
    }

    /**
     * Extends an open deadline by the term's own extension rule.
     *
     * @param reason what the officer wrote, required
     * @throws Refusal if the rule of that term allows no (further) extension
     */
    public Deadline extend(String ref, String term, String reason) {
        var deadline = ledger.hold(ref, term).filter(Deadline::isOpen).orElseThrow(NoSuchDeadline::new);
        checkExtensible(deadline);
        var why = reason.strip();
        if (why.isEmpty()) throw new Refusal("没有延期：没有写理由。请写明为什么需要延长。", deadline.citation());
        if (why.length() > LONGEST_REASON) {
            throw new Refusal("没有延期：理由有 {0} 个字，上限是 {1}。请缩短。", null, why.length(), LONGEST_REASON);
        }
        var extensions = deadline.extensions() + 1;
        var due = due(deadline, extensions);
        ledger.move(deadline, due, extensions);
        ledger.log(deadline, due.due(), ChangeKind.EXTENDED, why);
        return ledger.hold(ref, term).orElseThrow();
    }

    /** The term stands still from that day on; nothing happens when no such deadline is open. */
    public void pause(String ref, String term, LocalDate on) {
        ledger.hold(ref, term).filter(Deadline::isOpen).ifPresent(deadline -> ledger.pause(deadline.id(), on));
    }

    /**
     * The term runs again; the days it stood still, counted as the term counts its own, are added to it.
     *
     * @throws NoSuchDeadline if it did not stand still
     */
    public Deadline resume(String ref, String term, LocalDate on, String why) {
        var deadline = ledger.hold(ref, term).filter(Deadline::isOpen).orElseThrow(NoSuchDeadline::new);
        var since = ledger.pausedOn(deadline.id()).orElseThrow(NoSuchDeadline::new);
        ledger.unpause(deadline.id(), terms.between(term, since, on));
        var due = due(deadline, deadline.extensions());
        ledger.move(deadline, due, deadline.extensions());
        if (!due.due().equals(deadline.due())) ledger.log(deadline, due.due(), ChangeKind.RESUMED, why);
        return ledger.hold(ref, term).orElseThrow();
    }

    private Due due(Deadline deadline, int extensions) {
        return terms.due(deadline.term(), deadline.from(), extensions, ledger.excluded(deadline.id()));
    }

    /** All deadlines of a matter, running first. */
    @Transactional(readOnly = true)
    public List<Deadline> of(String ref) {
        return book.of(ref);
    }

    /** Publishes what is missed by the end of the day, at most so many at once; the answer says how many were found. */
    int miss(LocalDate day, int most) {
        var missed = ledger.runOutBy(day, most);
        missed.forEach(this::miss);
        return missed.size();
    }

    /** Computes a running deadline again, because the calendar changed; a moved date is logged. */
    void recompute(Deadline deadline, String why) {
        if (!terms.knows(deadline.term())) return;
        var due = due(deadline, deadline.extensions());
        if (due.due().equals(deadline.due()) && due.provisional() == deadline.provisional()) return;
        ledger.move(deadline, due, deadline.extensions());
        if (!due.due().equals(deadline.due())) ledger.log(deadline, due.due(), ChangeKind.CALENDAR, why);
    }

    private void miss(Deadline deadline) {
        if (!ledger.missed(deadline.id())) return;
        var on = deadline.due().plusDays(1);
        facts.publish(new DeadlineMissed(
                deadline.ref(), deadline.term(), deadline.matter().office(), on));
    }

    private void checkExtensible(Deadline deadline) {
        var rule = terms.rule(deadline.term(), deadline.from());
        var extension = rule.extension();
        if (extension == null) throw new Refusal("没有延期：这一期限没有规定可以延长。请在 {0} 前办理。", deadline.citation(), deadline.due());
        if (deadline.extensions() >= extension.times()) {
            throw new Refusal(
                    "没有延期：已经延长 {0} 次，规定至多 {1} 次。请在 {2} 前办理。",
                    deadline.citation(), deadline.extensions(), extension.times(), deadline.due());
        }
        if (LocalDate.now(clock).isAfter(deadline.due())) {
            throw new Refusal("没有延期：期限已在 {0} 届满，延期应当在届满前提出。请尽快办结并说明情况。", deadline.citation(), deadline.due());
        }
    }
}
