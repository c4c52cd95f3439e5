package cn.xingsuo.rating;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.SubjectKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 随时测评 — hears every fact after its transaction, marks the subject, and reads the marked ones again on a thread of its own. A hundred
 * facts about one subject in a row cost one reading. What a crash interrupts is still marked, or still waits in the event registry.
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

    @ApplicationModuleListener
    void on(Fact fact) {
        if (fact.subject().kind() != SubjectKind.OFFICE) return;
        dues.mark(fact.subject());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
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
