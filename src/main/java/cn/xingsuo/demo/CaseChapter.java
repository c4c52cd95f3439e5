package cn.xingsuo.demo;

import cn.xingsuo.office.WorldClock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 案件一章 — the mediation cases of every office since the first year. */
@Component
@Order(30)
class CaseChapter implements Chapter {
    private final CaseTeller cases;

    CaseChapter(CaseTeller cases) {
        this.cases = cases;
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var year = LocalDate.ofInstant(telling.now(), WorldClock.CHINA).getYear();
        var plans = new CasePlanner(telling.district(), Stories.read())
                .plan(year).stream()
                        .filter(it -> CaseTeller.hasBegun(it, telling.now()))
                        .toList();
        var bar = new ProgressBar(telling.out(), "案件 cases    ", plans.size());
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            var office = plan.office();
            cases.tell(plan, telling.handler(office), telling.villagesOf(office), telling.now());
            bar.done(i + 1);
        }
    }
}
