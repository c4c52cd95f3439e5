package cn.xingsuo.demo;

import cn.xingsuo.office.WorldClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 案件一章 — the mediation cases of every office since the first year. */
@Component
@Order(30)
class CaseChapter implements Chapter {
    private final CaseTeller cases;
    private final SceneTeller running;

    CaseChapter(CaseTeller cases, SceneTeller running) {
        this.cases = cases;
        this.running = running;
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var year = LocalDate.ofInstant(telling.now(), WorldClock.CHINA).getYear();
        var plans = new CasePlanner(telling.district(), Stories.read())
                .plan(year).stream()
                        .filter(it -> CaseTeller.hasBegun(it, telling.now()))
                        .toList();
        var scenes = SceneTeller.Scenes.read();
        var newest = newest(telling, plans, scenes.size());
        var bar = new ProgressBar(telling.out(), "案件 cases    ", plans.size());
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            var office = plan.office();
            var scene = newest.indexOf(plan);
            if (scene >= 0) running.tell(scenes.get(scene), plan, telling);
            else cases.tell(plan, telling.handler(office), telling.villagesOf(office), telling.now());
            bar.done(i + 1);
        }
    }

    /** The newest cases of every office in turn; they become the ones that are under way today. */
    private static List<CasePlan> newest(Telling telling, List<CasePlan> plans, int many) {
        var found = new ArrayList<CasePlan>();
        var offices = telling.district().offices();
        for (int round = 0; found.size() < many; round++) {
            for (var office : offices) {
                var own = plans.stream()
                        .filter(it -> it.office().equals(office.code()))
                        .toList();
                if (own.size() <= round) return found;
                if (found.size() < many) found.add(own.get(own.size() - 1 - round));
            }
        }
        return found;
    }
}
