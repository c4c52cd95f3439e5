package cn.xingsuo.screening;

import cn.xingsuo.mediation.ValueSets;
import java.util.List;
import org.springframework.stereotype.Component;

/** 排查计划表 — every plan of the data file, checked when the application starts. */
@Component
class Plans {
    private final List<Plan> all;
    private final String basis;

    Plans(ValueSets values) {
        var set = values.of("screening-plan");
        all = set.values().stream().map(Plan::of).toList();
        basis = set.basis().getFirst();
    }

    List<Plan> all() {
        return all;
    }

    /** What the duty to screen rests on. */
    String basis() {
        return basis;
    }
}
