package cn.xingsuo.demo;

import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Opening;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.screening.Alerts;
import cn.xingsuo.screening.Finding;
import cn.xingsuo.screening.FindingCases;
import cn.xingsuo.screening.FindingId;
import cn.xingsuo.screening.Findings;
import cn.xingsuo.screening.RoundId;
import cn.xingsuo.web.Viewer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 排查讲述 — tells what rounds found, what became of it, and the alerts that are live today. */
@Component
class FindingTeller {
    private static final int RECENT = 25;
    private static final int FIRST_PHONE = 8_000_000;
    private final Findings findings;
    private final FindingCases cases;
    private final Alerts alerts;
    private final Stories stories = Stories.read();
    private final Links links = Links.read();
    private final AtomicInteger told = new AtomicInteger();

    FindingTeller(Findings findings, FindingCases cases, Alerts alerts) {
        this.findings = findings;
        this.cases = cases;
        this.alerts = alerts;
    }

    /** 时机 — in which round, on which day. */
    record Spot(@Nullable RoundId round, LocalDate on, Random random) {}

    /** An ordinary dispute: resolved on the spot, made a case, or still open. */
    void find(Telling telling, District.Place place, Spot spot) throws Exception {
        var viewer = telling.handler(place.code());
        var kind = stories.kind(spot.random());
        var matter = Stories.any(kind.matters(), spot.random());
        var story = new Story(matter, kind.code(), 2 + spot.random().nextInt(2), matter + ",双方各执一词", Set.of());
        var id = register(telling, place, spot, story);
        var turn = spot.random().nextInt(4);
        var today = LocalDate.ofInstant(telling.now(), WorldClock.CHINA);
        var recent = spot.on().isAfter(today.minusDays(RECENT));
        if (turn == 0 && recent) return;
        if (turn == 1 && recent) {
            var opening = new Opening(
                    List.of(Side.APPLICANT, Side.RESPONDENT),
                    null,
                    new Consent(true, true, Consent.Form.ORAL),
                    "ORDINARY");
            ScreeningChapter.at(spot.on(), () -> cases.open(viewer, id, 0, opening));
            return;
        }
        var closing = new Findings.Closing(true, spot.on(), "网格员和村干部到场劝解,双方当场和解");
        ScreeningChapter.at(spot.on(), () -> {
            findings.close(viewer, id, 0, closing);
            return true;
        });
    }

    /** One alert of each level, live today, and one of last month that was closed with what it prevented. */
    void alarm(Telling telling, District.Place place, LocalDate today) throws Exception {
        var random = new Random(place.code().hashCode());
        for (int i = 0; i < links.alerts().size(); i++) {
            var it = links.alerts().get(i);
            var on = today.minusDays(i + 1);
            var id = alarming(telling, place, new Spot(null, on, random), it);
            if (i > 0 || place.code().hashCode() % 2 == 0) reported(telling.handler(place.code()), id, on);
        }
        var past = today.minusDays(40);
        var id = alarming(
                telling, place, new Spot(null, past, random), links.alerts().get(1));
        var viewer = telling.handler(place.code());
        reported(viewer, id, past);
        var alert = alerts.live(id).orElseThrow();
        ScreeningChapter.at(past.plusDays(12), () -> {
            alerts.close(viewer, alert, 2, new Alerts.Ending(past.plusDays(12), "工资已全部发放,人员散去", "PETITION", 18));
            findings.close(viewer, id, 0, new Findings.Closing(true, past.plusDays(12), "企业分两批付清工资"));
            return true;
        });
    }

    /** An ordinary open finding, for other chapters to go on with. */
    FindingId open(Telling telling, District.Place place, LocalDate on) throws Exception {
        var story = new Story("反映占道经营影响出行", "OTHER", 4, "沿街商户占道经营,居民多次反映,要求有关部门处理", Set.of());
        return register(
                telling, place, new Spot(null, on, new Random(place.code().hashCode())), story);
    }

    private FindingId alarming(Telling telling, District.Place place, Spot spot, Links.Alarming it) throws Exception {
        return register(
                telling, place, spot, new Story(it.name(), "OTHER", it.people(), it.brief(), Set.of(it.sign())));
    }

    private void reported(Viewer viewer, FindingId id, LocalDate on) throws Exception {
        var alert = alerts.live(id).orElseThrow();
        var at = on.atTime(16, 0).atZone(WorldClock.CHINA).toInstant();
        WorldClock.at(at.plus(Duration.ofMinutes(10)), () -> {
            for (var receiver : List.of("PARTY_COMMITTEE", "POLICE", "BUREAU"))
                alerts.report(viewer, alert, new Alerts.Report(receiver, at, "电话报告基本情况,已派员到场稳控"));
            alerts.lead(viewer, alert, 1, new Alerts.Charge("镇党委副书记", on.plusDays(20)));
            return true;
        });
    }

    private record Story(String name, String category, int people, String brief, Set<String> signs) {}

    private FindingId register(Telling telling, District.Place place, Spot spot, Story story) throws Exception {
        var viewer = telling.handler(place.code());
        var villages = telling.villagesOf(place.code());
        var event = new Finding.Event(
                story.name(),
                spot.on(),
                villages.get(spot.random().nextInt(villages.size())),
                "",
                story.people() >= 10 ? "GROUP" : "INDIVIDUAL",
                story.category(),
                story.people(),
                "",
                story.brief());
        var handling = new Finding.Handling(spot.on().plusDays(20), "MEDIATION", "", viewer.name());
        var form = new Finding(
                new OfficeId(place.code()),
                spot.round(),
                event,
                List.of(person(spot.random()), person(spot.random())),
                handling,
                story.signs(),
                spot.on());
        return ScreeningChapter.at(spot.on(), () -> findings.register(viewer, form));
    }

    private Particulars person(Random random) {
        return new Particulars(stories.name(random), null, Fictional.phone(FIRST_PHONE + told.getAndIncrement()), null);
    }
}
