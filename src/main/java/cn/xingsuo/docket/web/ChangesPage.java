package cn.xingsuo.docket.web;

import cn.xingsuo.docket.DeadlineBook.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 改期记录页 — moved due dates, the newest first.
 *
 * @param further whether this is not the first page
 * @param next id of the last row, when more follow
 */
public record ChangesPage(
        List<Change> changes, boolean further, @Nullable Long next) {}
