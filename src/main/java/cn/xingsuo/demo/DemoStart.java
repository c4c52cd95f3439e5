package cn.xingsuo.demo;

import cn.xingsuo.access.DemoAccounts;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.rating.Ratings;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 演示区载入 — fills an empty database with the demonstration district, once, and rates it as it would have been rated over the years. */
@Component
@ConditionalOnBooleanProperty("xingsuo.demo")
@Order(1)
class DemoStart implements ApplicationRunner {
    private static final int MONTHS_OF_HISTORY = 14;
    private static final int FIRST_YEAR = 2012;

    private final Narrator narrator;
    private final DemoAccounts accounts;
    private final Ratings ratings;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean stories;
    private final PrintStream out = System.out;

    DemoStart(
            Narrator narrator,
            DemoAccounts accounts,
            Ratings ratings,
            JdbcClient jdbc,
            Clock clock,
            @Value("${xingsuo.demo-stories:true}") boolean stories) {
        this.narrator = narrator;
        this.accounts = accounts;
        this.ratings = ratings;
        this.jdbc = jdbc;
        this.clock = clock;
        this.stories = stories;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        accounts.install();
        narrator.tell(District.read(), stories, out);
        if (stories) rate();
    }

    /** Rates the district as of every year-end and of the last month-ends that have not been rated yet, and of today. */
    private void rate() throws Exception {
        var missing = days().filter(it -> !isRated(it)).toList();
        if (missing.isEmpty()) return;
        var bar = new ProgressBar(out, "测评 rating  ", missing.size());
        for (int i = 0; i < missing.size(); i++) {
            var day = missing.get(i);
            var evening =
                    day.atTime(LocalTime.of(20, 0)).atZone(WorldClock.CHINA).toInstant();
            var moment = evening.isBefore(clock.instant()) ? evening : clock.instant();
            WorldClock.at(moment, () -> ratings.rerate(new Scope("330411"), day));
            bar.done(i + 1);
        }
    }

    private Stream<LocalDate> days() {
        var today = LocalDate.now(clock);
        var years = IntStream.range(FIRST_YEAR, today.getYear() - 1).mapToObj(year -> LocalDate.of(year, 12, 31));
        var months = IntStream.rangeClosed(1, MONTHS_OF_HISTORY)
                .mapToObj(back -> today.withDayOfMonth(1)
                        .minusMonths(MONTHS_OF_HISTORY - back)
                        .minusDays(1));
        return Stream.of(years, months, Stream.of(today.minusDays(7), today))
                .flatMap(it -> it)
                .distinct()
                .sorted();
    }

    private boolean isRated(LocalDate day) {
        return List.of(jdbc.sql("select count(*) from rating where subject_code like '330411%' and rated_on = :day")
                        .param("day", day)
                        .query(Integer.class)
                        .single())
                .stream()
                .anyMatch(it -> it > 0);
    }
}
