package cn.xingsuo.demo;

import cn.xingsuo.network.Bodies;
import cn.xingsuo.network.BodyChoice;
import cn.xingsuo.network.BodyId;
import cn.xingsuo.office.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 案件去向 — which trade committee or stationed room of an office takes a case of the demonstration: each in turn, one case in five none. */
@Component
class CaseRooms {
    private static final int NONE_EVERY = 5;
    private final Bodies bodies;
    private final Map<String, Integer> turns = new ConcurrentHashMap<>();
    private final Map<String, List<BodyChoice>> months = new ConcurrentHashMap<>();

    CaseRooms(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The next room in turn; null where the office has none yet. */
    @Nullable
    BodyId next(String office, LocalDate on) {
        var month = on.withDayOfMonth(1);
        var rooms = months.computeIfAbsent(
                office + month,
                _ -> bodies.active(new OfficeId(office), month).stream()
                        .filter(it -> it.type().startsWith("04") || it.type().startsWith("05"))
                        .toList());
        var turn = turns.merge(office, 1, Integer::sum);
        if (rooms.isEmpty() || turn % NONE_EVERY == 0) return null;
        return rooms.get((turn - turn / NONE_EVERY) % rooms.size()).id();
    }
}
