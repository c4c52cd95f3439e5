package cn.xingsuo.office.web;

import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 司法所名录 — one page of the offices in the viewer's scope.
 *
 * @param next code to go on after; null on the last page
 */
public record OfficeList(
        OfficeFilter filter,
        List<OfficeLine> lines,
        @Nullable String next,
        long total,
        boolean editable) {
    public List<Option> sizes() {
        return Option.of(OfficeClass.values(), OfficeClass::title);
    }

    public Sort sorting() {
        return new Sort(filter.path(), filter.byName() ? "name" : "code");
    }
}
