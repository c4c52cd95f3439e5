package cn.xingsuo.demo;

import cn.xingsuo.demo.CaseScenes.Stand;
import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Dispute;
import cn.xingsuo.mediation.Extent;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Registration;
import cn.xingsuo.mediation.Registration.Conditions;
import cn.xingsuo.mediation.Setting;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 在办案件讲述 — the cases that are under way today: every stage and every kind of hindrance stands somewhere in the district. */
@Component
class SceneTeller {
    private final Stories stories = Stories.read();
    private final Mediations mediations;
    private final CaseScenes scenes;

    SceneTeller(Mediations mediations, CaseScenes scenes) {
        this.mediations = mediations;
        this.scenes = scenes;
    }

    /** 场景文件. */
    record Scenes(List<Scene> scenes) {
        static List<Scene> read() {
            return DemoFile.read("demo/scenes.yaml", Scenes.class).scenes();
        }
    }

    /**
     * 场景.
     *
     * @param days working days ago
     * @param acts what was done since, one working day after the other; {@code pay@10} is done on the first one ten days later
     */
    record Scene(
            int days,
            String category,
            boolean consent,
            @Nullable Boolean unassigned,
            @Nullable String entrusted,
            @Nullable String risk,
            @Nullable Integer people,
            @Nullable String scale,
            List<String> acts) {}

    /** The day on which the scene begins. */
    static LocalDate begin(Scene scene, Telling telling) {
        return before(LocalDate.ofInstant(telling.now(), WorldClock.CHINA), scene.days());
    }

    /** Tells the scene with the people of the plan. */
    void tell(Scene scene, CasePlan plan, Telling telling) throws Exception {
        var on = begin(scene, telling);
        var office = new OfficeId(plan.office());
        var handler = telling.handler(plan.office());
        var villages = telling.villagesOf(plan.office());
        var form = form(scene, plan, on, handler, villages);
        var ref = at(on, () -> mediations.register(handler, form));
        var director = telling.viewer(Role.DIRECTOR, plan.office());
        var neighbour = neighbour(plan.office());
        var day = on;
        for (var act : scene.acts()) {
            var said = act.split("@");
            day = after(said.length == 1 ? day : day.plusDays(Integer.parseInt(said[1]) - 1L));
            var stand = new Stand(director, office, neighbour, day);
            var seen = ref;
            ref = at(day, () -> scenes.act(said[0], seen, stand));
        }
    }

    private Registration form(Scene scene, CasePlan plan, LocalDate on, Viewer handler, List<String> villages) {
        var dispute = new Dispute(
                villages.get(plan.village() % villages.size()),
                scene.category(),
                scene.entrusted() == null ? "APPLICATION" : "REFERRAL",
                "ORDINARY",
                false,
                story(scene, plan),
                scene.risk() == null ? Set.of() : Set.of(scene.risk()));
        var consent = scene.consent() ? new Consent(true, true, Consent.Form.WRITTEN) : null;
        var setting =
                scene.entrusted() == null ? Setting.USUAL : new Setting("DISPUTE_PLACE", "", scene.entrusted(), on);
        var extent = new Extent(scene.scale() == null ? "INDIVIDUAL" : scene.scale(), scene.people(), null);
        return new Registration(
                        new OfficeId(plan.office()),
                        dispute,
                        CaseTeller.parties(plan),
                        consent,
                        new Registration.Mediator(handler.account(), handler.name()),
                        on)
                .under(new Conditions(setting, extent, Boolean.TRUE.equals(scene.unassigned())));
    }

    /** What the people of the plan quarrel about in a scene. */
    private String story(Scene scene, CasePlan plan) {
        var words = plan.words();
        return stories.kind(scene.category())
                .map(it -> stories.story(it, words.applicant(), words.respondent(), new Random(plan.id())))
                .orElse(words.story());
    }

    private static OfficeId neighbour(String office) {
        return District.read().offices().stream()
                .map(District.Place::code)
                .filter(it -> !it.equals(office))
                .map(OfficeId::new)
                .findFirst()
                .orElseThrow();
    }

    /** 一件事. */
    private interface Deed {
        MediationRef done();
    }

    private static MediationRef at(LocalDate day, Deed deed) throws Exception {
        return WorldClock.at(day.atTime(9, 30).atZone(WorldClock.CHINA).toInstant(), deed::done);
    }

    private static LocalDate before(LocalDate today, int workingDays) {
        var day = today;
        for (int n = 0; n < workingDays; ) {
            day = day.minusDays(1);
            if (works(day)) n++;
        }
        return day;
    }

    private static LocalDate after(LocalDate day) {
        var next = day.plusDays(1);
        while (!works(next)) next = next.plusDays(1);
        return next;
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
