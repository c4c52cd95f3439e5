package cn.xingsuo.staff.web;

import java.time.LocalDate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 名册筛选 — everything the roster's URL says.
 *
 * @param on the asked day
 * @param q name, part of it or its initials; empty for all
 * @param after key of the last line of the page before; empty for the first page
 */
public record RosterFilter(LocalDate on, String q, String category, String office, String after) {
    /** The roster's path with this filter, from another key on. */
    public String path(String key) {
        return link("/staff").queryParam("after", key).build().encode().toUriString();
    }

    public String export() {
        return link("/staff.csv").build().encode().toUriString();
    }

    private UriComponentsBuilder link(String path) {
        var link = UriComponentsBuilder.fromPath(path).queryParam("on", on);
        if (!q.isEmpty()) link.queryParam("q", q);
        if (!category.isEmpty()) link.queryParam("category", category);
        if (!office.isEmpty()) link.queryParam("office", office);
        return link;
    }
}
