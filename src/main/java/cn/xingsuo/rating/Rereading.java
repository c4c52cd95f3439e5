package cn.xingsuo.rating;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import cn.xingsuo.office.SubjectKind;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 随时测评 — marks the subject of every fact in the fact's own transaction, and reads the marked ones again on a thread of its own. A
 * hundred facts about one subject in a row cost one reading. What a crash interrupts is still marked.
 */
@Component
class Rereading implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);
    private final Dues dues;
    private final Ratings ratings;
    private final Object door = new Object();
    private boolean asked;
    private boolean running;
    private boolean closed;

    Rereading(Dues dues, Ratings ratings) {
        this.dues = dues;
        this.ratings = ratings;
    }

    /** Hears the fact inside its transaction; a second fact about the same subject there needs no second mark. */
    @EventListener
    void on(Fact fact) {
        if (fact.subject().kind() != SubjectKind.OFFICE) return;
        if (!TransactionSynchronizationManager.isSynchronizationActive())
            throw new IllegalStateException("a fact is published in the transaction that made it true");
        if (touched().add(fact.subject())) dues.mark(fact.subject());
    }

    /** What the running transaction has touched so far; its first asking sees to it that the commit wakes us. */
    private Set<Subject> touched() {
        for (var other : TransactionSynchronizationManager.getSynchronizations())
            if (other instanceof Touched mine) return mine.subjects;
        var mine = new Touched();
        TransactionSynchronizationManager.registerSynchronization(mine);
        return mine.subjects;
    }

    /** 已触及 — the subjects one transaction has marked. */
    private final class Touched implements TransactionSynchronization {
        private final Set<Subject> subjects = new HashSet<>();

        @Override
        public void afterCommit() {
            wake();
        }
    }

    /** What was marked when the house went dark is read when it is light again. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        wake();
    }

    /** Returns at once. */
    void wake() {
        synchronized (door) {
            asked = true;
            if (running || closed) return;
            running = true;
        }
        Thread.ofVirtual().name("rereading").start(this::work);
    }

    private void work() {
        while (wanted()) {
            try {
                catchUp();
            } catch (RuntimeException failure) {
                LOG.error("the marked subjects could not be listed; they stay marked", failure);
            }
        }
    }

    private boolean wanted() {
        synchronized (door) {
            running = asked && !closed;
            asked = false;
            if (!running) door.notifyAll();
            return running;
        }
    }

    /** Reads everything marked now. A subject that fails keeps its mark and is tried again when the next fact or start wakes us. */
    void catchUp() {
        for (var subject : dues.all()) {
            synchronized (door) {
                if (closed) return;
            }
            try {
                ratings.reread(subject);
            } catch (RuntimeException failure) {
                LOG.error("rating of {} could not be read again; it stays marked", subject.code(), failure);
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        synchronized (door) {
            closed = true;
            if (running) door.wait(5_000);
        }
    }
}
