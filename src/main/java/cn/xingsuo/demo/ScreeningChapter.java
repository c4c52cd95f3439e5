package cn.xingsuo.demo;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.screening.RoundReport;
import cn.xingsuo.screening.Rounds;
import cn.xingsuo.screening.Rounds.Past;
import cn.xingsuo.screening.Rounds.Running;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.concurrent.Callable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 排查一章 — years of screening rounds, what the last months found, and alerts of every level that are live today. */
@Component
@Order(40)
class ScreeningChapter implements Chapter {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int MONTHS = 4;
    private static final int LATE = 10;
    private final Rounds rounds;
    private final FindingTeller findings;

    ScreeningChapter(Rounds rounds, FindingTeller findings) {
        this.rounds = rounds;
        this.findings = findings;
    }

    @Override
    public String title() {
        return "排查 screening";
    }

    @Override
    public boolean byOffice() {
        return true;
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var today = LocalDate.ofInstant(telling.now(), WorldClock.CHINA);
        var since = today.withDayOfMonth(1).minusMonths(MONTHS);
        for (var place : telling.district().offices()) {
            var random = new Random(telling.district().seed() + place.code().hashCode());
            at(
                    since,
                    () -> rounds.recall(
                            new OfficeId(place.code()), FIRST, since, (_, due) -> past(place, due, random)));
        }
        for (var day = since; !day.isAfter(today); day = next(day)) {
            var from = day;
            for (var place : telling.district().offices()) {
                at(day, () -> rounds.raise(new Scope(place.code()), from));
                tell(telling, place, day, today);
            }
        }
        for (var place : telling.district().offices()) findings.alarm(telling, place, today);
    }

    /** Half a month of one office: something found, and what fell due is reported. */
    private void tell(Telling telling, District.Place place, LocalDate day, LocalDate today) throws Exception {
        var random = new Random(telling.district().seed() * 7 + place.code().hashCode() + day.toEpochDay());
        var viewer = telling.handler(place.code());
        var found = day.plusDays(3 + random.nextInt(5));
        var until = next(day).minusDays(1);
        for (var it : rounds.running(viewer)) {
            if (it.plan().equals("TOWN") && found.isBefore(today))
                findings.find(telling, place, new FindingTeller.Spot(it.id(), found, random));
            if (!it.due().isAfter(until)) report(viewer, it, random.nextInt(1000) < 3 * place.slow(), today);
        }
    }

    private void report(Viewer viewer, Running it, boolean late, LocalDate today) throws Exception {
        var on = it.due().minusDays(1);
        var entered = late ? it.due().plusDays(LATE) : it.due();
        if (entered.isAfter(today)) return;
        var hasFindings = it.plan().equals("TOWN");
        at(entered, () -> {
            rounds.finish(viewer, it.id(), it.version(), new RoundReport(on, !hasFindings, "走访各村民小组和企业"));
            return true;
        });
    }

    private static Past past(District.Place place, LocalDate due, Random random) {
        var late = random.nextInt(1000) < place.slow();
        return new Past(due.minusDays(random.nextInt(3)), late ? LATE : random.nextInt(3), random.nextInt(5) > 0);
    }

    private static LocalDate next(LocalDate day) {
        return day.getDayOfMonth() == 1
                ? day.withDayOfMonth(16)
                : day.withDayOfMonth(1).plusMonths(1);
    }

    static <T> T at(LocalDate day, Callable<T> work) throws Exception {
        return WorldClock.at(
                day.atTime(LocalTime.of(15, 0)).atZone(WorldClock.CHINA).toInstant(), work);
    }
}
