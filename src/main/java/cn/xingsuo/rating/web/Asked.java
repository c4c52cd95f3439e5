package cn.xingsuo.rating.web;

import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.NoSuchScope;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 查询条件 — which offices and which days a figure is asked for.
 *
 * @param on the last day; {@code to} says the same
 */
public record Asked(
        @Nullable String scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate on) {
    /** The asked prefix; the viewer's whole scope unless said. What lies outside of it does not exist for the viewer. */
    Scope scopeFor(Viewer viewer) {
        var asked = scope == null || scope.isBlank() ? Scope.of(viewer) : new Scope(scope.strip());
        if (!asked.prefix().startsWith(viewer.scope())) throw new NoSuchScope();
        return asked;
    }

    /** The twelve months that end today, unless said otherwise. */
    Period period(LocalDate today) {
        if (to != null && on != null && !to.equals(on)) throw new Refusal("截止日期 to 与时点 on 不一致。两者含义相同,请只写一个", null);
        var last = to != null ? to : on != null ? on : today;
        var first = from != null ? from : Period.yearTo(last).from();
        if (first.isAfter(last)) throw new Refusal("起始日期 {0} 晚于截止日期 {1}。请调整日期后再查", null, first, last);
        return new Period(first, last);
    }
}
