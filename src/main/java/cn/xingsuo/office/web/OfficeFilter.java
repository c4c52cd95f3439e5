package cn.xingsuo.office.web;

import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.web.Query;
import cn.xingsuo.web.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 名录筛选 — everything the address of the list of offices says.
 *
 * @param q name, pinyin initials or the beginning of the code
 * @param area code or name of a city or district
 * @param size a class, or empty
 * @param sort {@code code} or {@code name}
 * @param after code of the last office on the page before; empty for the first page
 */
public record OfficeFilter(String q, String area, String size, String sort, String after) {
    static OfficeFilter of(
            @Nullable String q,
            @Nullable String area,
            @Nullable String size,
            @Nullable String sort,
            @Nullable String after) {
        var filter = new OfficeFilter(text(q), text(area), text(size), text(sort), text(after));
        if (!filter.size.isEmpty()
                && Arrays.stream(OfficeClass.values()).noneMatch(it -> it.name().equals(filter.size))) {
            throw new Refusal("没有“{0}”这个类别。请从列表中选择类别", null, filter.size);
        }
        if (!filter.after.matches("([0-9]{9})?")) throw new Refusal("翻页标记不对。请回到第一页重新翻页", null);
        return filter;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The list with these filters, its first page. */
    public String path() {
        return address("/offices").toString();
    }

    public String path(String next) {
        return address("/offices").with("after", next).toString();
    }

    public String export() {
        return address("/offices.csv").toString();
    }

    boolean byName() {
        return sort.equals("name");
    }

    private Query address(String path) {
        return Query.of(path).with("q", q).with("area", area).with("size", size).with("sort", byName() ? "name" : "");
    }
}
