package cn.xingsuo.rating;

import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/** 每日重评 — when a day has passed the rating period moves on, so everybody is read again without any fact, one province at a time. */
@Component
class Nightly {
    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);
    private static final int PROVINCE = 2;
    private final Ratings ratings;
    private final Offices offices;
    private final Clock clock;

    Nightly(Ratings ratings, Offices offices, Clock clock) {
        this.ratings = ratings;
        this.offices = offices;
        this.clock = clock;
    }

    @EventListener
    void on(DayHasPassed night) {
        var today = LocalDate.now(clock);
        offices.in(Scope.NATION, today).stream()
                .map(it -> it.code().substring(0, PROVINCE))
                .distinct()
                .forEach(province -> rate(new Scope(province), today));
    }

    private void rate(Scope scope, LocalDate today) {
        try {
            ratings.rerate(scope, today);
        } catch (RuntimeException failure) {
            LOG.error(
                    "the offices of {} were not rated for {}; the next night or fact tries again",
                    scope,
                    today,
                    failure);
        }
    }
}
