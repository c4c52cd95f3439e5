package cn.xingsuo.rating;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.Snapshot.Content;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 冻结快照 — freezes ratings for an assessment, and says what was changed afterwards. */
@Service
@Transactional
public class Snapshots {
    private final Rater rater;
    private final Tracing tracing;
    private final SnapshotBook book;
    private final Offices offices;
    private final Trail trail;

    Snapshots(Rater rater, Tracing tracing, SnapshotBook book, Offices offices, Trail trail) {
        this.rater = rater;
        this.tracing = tracing;
        this.book = book;
        this.offices = offices;
        this.trail = trail;
    }

    /** 冻结. Reads every office of the scope from its records as of the day; returns how many were frozen. */
    public int freeze(Scope scope, LocalDate on, String occasion, String account) {
        if (occasion.isBlank()) throw new Refusal("没有冻结:缺少冻结事由。请写明用于哪次评定", null);
        var all = offices.in(scope, on);
        if (all.isEmpty()) throw new NoSuchScope();
        var names = offices.names(all);
        for (var office : all) freeze(office, names.getOrDefault(office, office.code()), on, occasion.strip(), account);
        return all.size();
    }

    private void freeze(OfficeId office, String name, LocalDate on, String occasion, String account) {
        var rating = rater.one(office, on);
        var score = rating.score();
        var id = book.keep(new Content(
                office.code(),
                name,
                rating.at().truncatedTo(ChronoUnit.MILLIS),
                account,
                occasion,
                score,
                tracing.of(rating.subject(), score.edition(), on)));
        trail.note("rating.frozen", "rating/snapshots/" + id, Map.of("office", office.code(), "on", on.toString()));
    }

    /** The newest snapshot of an office up to a day of reference. */
    @Transactional(readOnly = true)
    public Optional<Snapshot> newest(OfficeId office, LocalDate on) {
        return book.newest(office.code(), on);
    }

    @Transactional(readOnly = true)
    public Snapshot get(long id, Scope scope) {
        return book.find(id, scope).orElseThrow(NoSuchSnapshot::new);
    }

    /** Newest first, 50 at a time, with numbers below {@code before}. */
    @Transactional(readOnly = true)
    public List<SnapshotLine> list(Scope scope, long before) {
        return book.list(scope, before);
    }

    /** 快照后有改动. */
    @Transactional(readOnly = true)
    public List<LaterChange> laterChanges(Snapshot snapshot) {
        return tracing.changesSince(snapshot);
    }
}
