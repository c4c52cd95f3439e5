package cn.xingsuo.staff.web;

import cn.xingsuo.staff.StaffValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 名册 — the people of a scope in post on a day.
 *
 * @param next key of the next page, null on the last
 * @param editable whether the viewer may add people
 */
public record Roster(
        RosterFilter filter,
        List<RosterLine> lines,
        @Nullable String next,
        List<StaffValues.Value> categories,
        boolean editable) {}
