package cn.xingsuo.rating;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** 听众 — hears who was rated, so that tests wait for the very thing and not for a time. */
@Component
class HeardRatings {
    private final ConcurrentMap<String, BlockingQueue<SubjectRated>> heard = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void on(SubjectRated rated) {
        of(rated.subject().code()).add(rated);
    }

    /** Waits for ratings of the subject until one makes it so; fails when none comes any more. */
    void until(String subject, BooleanSupplier isSo) throws InterruptedException {
        while (!isSo.getAsBoolean())
            assertThat(of(subject).poll(30, SECONDS))
                    .as("another rating of " + subject)
                    .isNotNull();
    }

    private BlockingQueue<SubjectRated> of(String subject) {
        return heard.computeIfAbsent(subject, _ -> new LinkedBlockingQueue<>());
    }
}
