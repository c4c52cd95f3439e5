package cn.xingsuo.office;

import java.util.concurrent.Callable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 事实发布 — publishes facts, and lets a bulk load stay quiet because one full re-rating follows it anyway. */
@Component
public class Facts {
    private static final ScopedValue<Boolean> QUIET = ScopedValue.newInstance();
    private final ApplicationEventPublisher events;

    Facts(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Publishes the fact. Must be called inside a transaction, or its listeners never hear of it. */
    public void publish(Fact fact) {
        if (!QUIET.isBound()) events.publishEvent(fact);
    }

    /** Runs bulk work whose caller promises a full re-rating at the end. */
    public static <T> T quietly(Callable<T> work) throws Exception {
        return ScopedValue.where(QUIET, true).call(work::call);
    }
}
