package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.Ratings;
import cn.xingsuo.rating.SnapshotLine;
import cn.xingsuo.rating.Snapshots;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 可见范围 — decides between live preview and frozen snapshot; the one place where the rule stands. */
@Component
class Sight {
    private final Ratings ratings;
    private final Snapshots snapshots;
    private final Clock clock;

    Sight(Ratings ratings, Snapshots snapshots, Clock clock) {
        this.ratings = ratings;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Empty when the viewer would need a snapshot and there is none yet. */
    Optional<Seen> of(OfficeId office, Viewer viewer, @Nullable LocalDate on) {
        var day = on == null ? LocalDate.now(clock) : on;
        var isToday = day.equals(LocalDate.now(clock));
        if (isOwn(office, viewer))
            return Optional.of(Seen.live(isToday ? ratings.now(office) : ratings.read(office, day)));
        return snapshots.newest(office, day).map(Seen::frozen);
    }

    /** The office's snapshots, newest first. */
    List<SnapshotLine> frozen(OfficeId office) {
        return snapshots.list(new Scope(office.code()), Long.MAX_VALUE);
    }

    static boolean isOwn(OfficeId office, Viewer viewer) {
        return (viewer.role() == Role.DIRECTOR || viewer.role() == Role.OFFICER)
                && office.code().equals(viewer.office());
    }
}
