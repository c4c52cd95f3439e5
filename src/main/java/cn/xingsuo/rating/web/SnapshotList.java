package cn.xingsuo.rating.web;

import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.SnapshotLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 快照列表页 — frozen ratings of a scope, newest first.
 *
 * @param names offices by code
 */
public record SnapshotList(Scope scope, List<SnapshotLine> lines, Map<String, String> names, boolean mayFreeze) {
    private static final int PAGE = 50;

    /** The address of the next page; null on the last. */
    public @Nullable String next() {
        if (lines.size() < PAGE) return null;
        return "/rating/snapshots?scope=" + scope.prefix() + "&before="
                + lines.getLast().id();
    }
}
