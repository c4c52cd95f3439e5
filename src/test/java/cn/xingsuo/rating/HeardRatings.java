package cn.xingsuo.rating;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;
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

    /** The next rating of the subject; fails when none comes. */
    SubjectRated next(String subject) throws InterruptedException {
        var rated = of(subject).poll(30, SECONDS);
        assertThat(rated).as("rating of " + subject).isNotNull();
        return rated;
    }

    private BlockingQueue<SubjectRated> of(String subject) {
        return heard.computeIfAbsent(subject, _ -> new LinkedBlockingQueue<>());
    }
}
