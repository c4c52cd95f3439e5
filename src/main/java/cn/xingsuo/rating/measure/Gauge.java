package cn.xingsuo.rating.measure;

import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import java.util.Map;

/**
 * 取数口径 — one definition of one figure. It answers for every subject of a scope in one grouped query, for one subject, and with the
 * records behind one subject's figure; all three come from the same definition and cannot disagree.
 */
public interface Gauge {
    Indicator indicator();

    /** Readings by subject code, for every subject in the scope that has any record; absent subjects read {@link #empty()}. */
    Map<String, Reading> read(Scope scope, Period period);

    Reading read(Subject subject, Period period);

    /**
     * Like {@link #read(Scope, Period)}, but records about one and the same matter count once, and succeed only together. Shown beside the
     * official reading, never scored.
     */
    default Map<String, Reading> guarded(Scope scope, Period period) {
        return read(scope, period);
    }

    /** Whether a share is so many records of so many, so that the rest of them are the ones to mend. */
    default boolean countsRecords() {
        return false;
    }

    /** At most {@code limit} records on each list. */
    Evidence evidence(Subject subject, Period period, int limit);

    /** What a subject without any record reads. */
    Reading empty();
}
