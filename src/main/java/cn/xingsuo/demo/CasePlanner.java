package cn.xingsuo.demo;

import cn.xingsuo.demo.CasePlan.Concluded;
import cn.xingsuo.demo.CasePlan.Confirmed;
import cn.xingsuo.demo.CasePlan.Event;
import cn.xingsuo.demo.CasePlan.Extended;
import cn.xingsuo.demo.CasePlan.Noted;
import cn.xingsuo.demo.CasePlan.Performed;
import cn.xingsuo.demo.CasePlan.Visited;
import cn.xingsuo.demo.CasePlan.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * 案件编排 — plans every case of an office in a year from the seed alone. The plan does not know today: what has not happened yet is simply
 * not told.
 */
final class CasePlanner {
    private static final int FIRST_YEAR = 2012;
    /** Registers filled up over the years: half the usual number at first, then a tenth more every year. */
    private static final int FIRST_SHARE = 50;

    private static final int YEARLY_GROWTH = 10;
    private static final int WITHDRAWN_PER_THOUSAND = 15;
    private static final int RISK_PER_THOUSAND = 40;
    private static final int CONFIRMED_PER_THOUSAND = 60;
    private static final int ORAL_PER_THOUSAND = 180;

    private final District district;
    private final Stories stories;

    CasePlanner(District district, Stories stories) {
        this.district = district;
        this.stories = stories;
    }

    /** All cases that begin up to the year, in the order in which they are entered. */
    List<CasePlan> plan(int lastYear) {
        var plans = new ArrayList<CasePlan>();
        for (var place : district.offices()) {
            for (int year = FIRST_YEAR; year <= lastYear; year++) plans.addAll(year(place, year));
        }
        plans.sort(Comparator.comparing(CasePlan::entered).thenComparingInt(CasePlan::id));
        return plans;
    }

    private List<CasePlan> year(District.Place place, int year) {
        var plans = new ArrayList<CasePlan>();
        var busy = place.yearly() * (FIRST_SHARE + YEARLY_GROWTH * (year - FIRST_YEAR)) / 100;
        for (int n = 0; n < busy; n++) {
            var id = Integer.parseInt(place.code().substring(6)) * 10_000 + (year - FIRST_YEAR) * 100 + n;
            var random = new Random(district.seed() * 31 + id * 7919L);
            var first = LocalDate.of(year, 1, 1);
            var on = workday(first.plusDays((long) (365.0 * (n + random.nextDouble()) / busy)));
            if (on.getYear() == year) plans.add(plan(place, id, on, random));
        }
        return plans;
    }

    private CasePlan plan(District.Place place, int id, LocalDate on, Random random) {
        var kind = stories.kind(random);
        var applicant = stories.name(random);
        var respondent = stories.name(random);
        var story = stories.story(kind, applicant, respondent, random);
        var sources = List.of("APPLICATION", "APPLICATION", "APPLICATION", "PROACTIVE", "REFERRAL");
        var risk = chance(random, RISK_PER_THOUSAND)
                ? Stories.any(List.of("ESCALATION", "CROWD", "VULNERABLE"), random)
                : null;
        var words = new Words(applicant, respondent, story, Stories.any(sources, random), risk);
        return new CasePlan(
                id,
                place.code(),
                on,
                entry(on, place, random),
                random.nextInt(1_000),
                kind,
                words,
                events(place, on, random));
    }

    private List<Event> events(District.Place place, LocalDate on, Random random) {
        var events = new ArrayList<Event>();
        var late = chance(random, place.late());
        var extended = !late && chance(random, place.late());
        var days = late || extended ? 33 + random.nextInt(20) : 2 + random.nextInt(25);
        var end = workday(on.plusDays(days));
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            var noted = workday(on.plusDays((long) days * i / 5));
            var step = i == 1 ? "PHONE" : i == 2 ? "SURVEY" : "MEETING";
            events.add(new Noted(noted, entry(noted, place, random), step, Stories.any(stories.notes(), random)));
        }
        if (extended) events.add(new Extended(on.plusDays(20).atTime(15, 10), "双方同意延长,等待现场丈量结果"));
        events.sort(Comparator.comparing(Event::entered));
        conclude(place, end, random, events);
        return events;
    }

    private void conclude(District.Place place, LocalDate end, Random random, List<Event> events) {
        if (chance(random, WITHDRAWN_PER_THOUSAND)) {
            events.add(new Concluded(end, entry(end, place, random), "WITHDRAWN", end));
            return;
        }
        if (!chance(random, place.share())) {
            events.add(new Concluded(end, entry(end, place, random), "FAILED", end));
            return;
        }
        var performBy = workday(end.plusDays(random.nextInt(45)));
        var how = chance(random, ORAL_PER_THOUSAND) ? "ORAL" : "WRITTEN";
        events.add(new Concluded(end, entry(end, place, random), how, performBy));
        if (how.equals("WRITTEN") && chance(random, CONFIRMED_PER_THOUSAND)) {
            var applied = workday(end.plusDays(5));
            events.add(new Confirmed(
                    applied,
                    workday(applied.plusDays(9)),
                    workday(applied.plusDays(9)).atTime(16, 0)));
        }
        var performed = performBy.isBefore(end) ? end : performBy;
        if (!chance(random, 12)) events.add(new Performed(performed, performed.atTime(16, 30), !chance(random, 20)));
        if (how.equals("WRITTEN")) {
            var after = chance(random, place.visited()) ? 3 + random.nextInt(11) : 45 + random.nextInt(40);
            var visited = workday(performed.plusDays(after));
            events.add(new Visited(visited, entry(visited, place, random), Stories.any(stories.visits(), random)));
        }
    }

    /** Mostly the same or the next day; sometimes more than a week later. */
    private static LocalDateTime entry(LocalDate on, District.Place place, Random random) {
        var lag = chance(random, place.slow()) ? 6 + random.nextInt(9) : random.nextInt(2);
        return on.plusDays(lag).atTime(8 + random.nextInt(9), random.nextInt(60));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static boolean chance(Random random, int perThousand) {
        return random.nextInt(1_000) < perThousand;
    }
}
