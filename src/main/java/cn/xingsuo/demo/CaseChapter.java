package cn.xingsuo.demo;

import cn.xingsuo.office.WorldClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 案件一章 — the mediation cases of every office since the first year: the old ones out of its register, the rest one by one. */
@Component
@Order(30)
class CaseChapter implements Chapter {
    /** The months whose ratings the demonstration shows, and the year back that each of them looks. */
    private static final int MONTHS_IN_THE_HOUSE = 26;

    private final RegisterTeller register;
    private final CaseTeller cases;
    private final SceneTeller running;

    CaseChapter(RegisterTeller register, CaseTeller cases, SceneTeller running) {
        this.register = register;
        this.cases = cases;
        this.running = running;
    }

    @Override
    public String title() {
        return "案件 cases    ";
    }

    @Override
    public boolean byOffice() {
        return true;
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var today = LocalDate.ofInstant(telling.now(), WorldClock.CHINA);
        var moved = today.withDayOfMonth(1).minusMonths(MONTHS_IN_THE_HOUSE).atTime(8, 30);
        for (var office : telling.district().offices()) {
            var plans = new CasePlanner(telling.district().only(office), Stories.read())
                    .plan(today.getYear()).stream()
                            .filter(it -> CaseTeller.hasBegun(it, telling.now()))
                            .toList();
            register.tell(office, plans.stream().filter(it -> it.isOver(moved)).toList(), telling, moved);
            tell(office.code(), plans.stream().filter(it -> !it.isOver(moved)).toList(), telling);
        }
    }

    private void tell(String office, List<CasePlan> plans, Telling telling) throws Exception {
        var places = places(scenes(office), plans, telling);
        for (int i = 0; i < plans.size(); i++) {
            var scene = places.get(i);
            if (scene != null) running.tell(scene, plans.get(i), telling);
            else cases.tell(plans.get(i), telling);
        }
    }

    /** A scene takes the place of the last case that begins before it and is not taken yet. */
    private static Map<Integer, SceneTeller.Scene> places(
            List<SceneTeller.Scene> scenes, List<CasePlan> plans, Telling telling) {
        var places = new HashMap<Integer, SceneTeller.Scene>();
        for (var scene : scenes) {
            var at = plans.size() - 1;
            while (at > 0 && (places.containsKey(at) || plans.get(at).on().isAfter(SceneTeller.begin(scene, telling))))
                at--;
            places.put(at, scene);
        }
        return places;
    }

    /** What is under way today goes round the offices of the district. */
    private static List<SceneTeller.Scene> scenes(String office) {
        var all = SceneTeller.Scenes.read();
        var offices =
                District.read().offices().stream().map(District.Place::code).toList();
        return IntStream.range(0, all.size())
                .filter(it -> it % offices.size() == offices.indexOf(office))
                .mapToObj(all::get)
                .toList();
    }
}
