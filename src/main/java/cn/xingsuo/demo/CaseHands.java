package cn.xingsuo.demo;

import cn.xingsuo.mediation.Assignments;
import cn.xingsuo.mediation.Assignments.Assignment;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.network.MediatorChoice;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Role;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** 案件承办 — every second case of the demonstration is given to one of its office's full-time mediators, each in turn. */
@Component
class CaseHands {
    private final Assignments assignments;
    private final Mediators mediators;
    private final Map<String, List<MediatorChoice>> months = new ConcurrentHashMap<>();

    CaseHands(Assignments assignments, Mediators mediators) {
        this.assignments = assignments;
        this.mediators = mediators;
    }

    MediationRef assign(CasePlan plan, MediationRef ref, Telling telling) {
        var handler = telling.handler(plan.office()).account();
        var month = plan.on().withDayOfMonth(1);
        var serving = months.computeIfAbsent(
                plan.office() + month,
                _ -> mediators.active(new OfficeId(plan.office()), month).stream()
                        .filter(it -> it.fullTime() && !handler.equals(it.account()))
                        .toList());
        if (serving.isEmpty() || plan.id() % 2 == 0) return ref;
        var mediator = serving.get(plan.id() / 2 % serving.size()).id();
        var director = telling.viewer(Role.DIRECTOR, plan.office());
        return assignments.assign(director, ref, new Assignment(mediator, false, true, plan.on()));
    }
}
