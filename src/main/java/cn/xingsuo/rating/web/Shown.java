package cn.xingsuo.rating.web;

import cn.xingsuo.rating.Snapshot.Traces;
import cn.xingsuo.rating.measure.Evidence;
import cn.xingsuo.rating.measure.Evidence.Counted;
import cn.xingsuo.rating.measure.Evidence.LeftOut;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 可见依据 — the records of a finding as one viewer may see them: without case content where the role has none. */
final class Shown {
    private static final int LIMIT = 200;

    private Shown() {}

    static @Nullable Evidence to(Viewer viewer, Seen seen, String indicator, @Nullable Evidence now) {
        var snapshot = seen.snapshot();
        if (snapshot == null) return now == null ? null : masked(now, viewer);
        var traces = snapshot.content().evidence().get(indicator);
        return traces == null ? null : masked(frozen(traces, now), viewer);
    }

    /** What was frozen, under the titles the records have now; a record that is gone keeps its id. */
    private static Evidence frozen(Traces traces, @Nullable Evidence now) {
        Map<String, Counted> counted = new HashMap<>();
        Map<String, LeftOut> leftOut = new HashMap<>();
        if (now != null) {
            now.counted().forEach(it -> counted.put(it.id(), it));
            now.leftOut().forEach(it -> leftOut.put(it.id(), it));
        }
        return new Evidence(
                traces.counted().stream()
                        .limit(LIMIT)
                        .map(id ->
                                counted(id, counted.get(id), traces.succeeded().contains(id)))
                        .toList(),
                traces.leftOut().stream()
                        .limit(LIMIT)
                        .map(id -> leftOut(id, leftOut.get(id)))
                        .toList(),
                traces.counted().size() > LIMIT || traces.leftOut().size() > LIMIT);
    }

    private static Counted counted(String id, @Nullable Counted now, boolean succeeded) {
        return new Counted(id, now == null ? id : now.title(), now == null ? null : now.link(), succeeded);
    }

    private static LeftOut leftOut(String id, @Nullable LeftOut now) {
        return now == null ? new LeftOut(id, id, null, "冻结时未计入") : now;
    }

    /** Without titles and links for roles that see no case content. */
    static Evidence masked(Evidence evidence, Viewer viewer) {
        if (viewer.may(Act.READ_CASES)) return evidence;
        List<Counted> counted = evidence.counted().stream()
                .map(it -> new Counted(it.id(), it.id(), null, it.succeeded()))
                .toList();
        List<LeftOut> leftOut = evidence.leftOut().stream()
                .map(it -> new LeftOut(it.id(), it.id(), null, it.reason()))
                .toList();
        return new Evidence(counted, leftOut, evidence.more());
    }
}
