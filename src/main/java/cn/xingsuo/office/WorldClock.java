package cn.xingsuo.office;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;

/**
 * 时钟 — the one clock of the house, in China's time. The demonstration district is recorded through the rooms' own doors at the moments it
 * tells of; for that the clock can be set for the duration of one piece of work, on that thread alone.
 */
@Component
public class WorldClock extends Clock {
    /** 中国标准时间. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final ScopedValue<Instant> AS_IF = ScopedValue.newInstance();
    private final Clock real;

    WorldClock() {
        this(Clock.system(CHINA));
    }

    private WorldClock(Clock real) {
        this.real = real;
    }

    /** Runs the work as if it were that moment. */
    public static <T> T at(Instant moment, Callable<T> work) throws Exception {
        return ScopedValue.where(AS_IF, moment).call(work::call);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WorldClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return AS_IF.isBound() ? AS_IF.get() : real.instant();
    }
}
