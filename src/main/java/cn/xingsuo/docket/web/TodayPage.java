package cn.xingsuo.docket.web;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.docket.DeadlineBook.Counts;
import cn.xingsuo.law.Article;
import cn.xingsuo.web.DeadlineChip;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 今日页 — running deadlines in groups, overdue first.
 *
 * @param part which part of the list is asked for
 * @param further whether this is not the first page
 * @param next key of the last row, when more follow
 */
public record TodayPage(
        LocalDate today,
        Part part,
        Counts counts,
        List<Line> lines,
        boolean further,
        @Nullable String next) {
    /**
     * 待办行.
     *
     * @param article that sets the term
     * @param extensible whether the term's rule allows a (further) extension today
     */
    public record Line(
            Deadline deadline, DeadlineChip chip, @Nullable Article article, boolean extensible) {}

    /** 分组 — the lines of one part. */
    public record Group(Part part, List<Line> lines) {}

    public List<Group> groups() {
        return Stream.of(Part.OVERDUE, Part.TODAY, Part.WEEK, Part.LATER)
                .map(part -> new Group(
                        part,
                        lines.stream()
                                .filter(it -> part.holds(it.deadline().due(), today))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    public long count(Part part) {
        return switch (part) {
            case ALL -> counts.all();
            case OVERDUE -> counts.overdue();
            case TODAY -> counts.today();
            case WEEK -> counts.week();
            case LATER -> counts.later();
        };
    }
}
