package cn.xingsuo.office.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 司法所名录与主页 — the offices in the viewer's scope. */
@Controller
@Allowed(Act.READ_OFFICES)
class OfficeController {
    private final Offices offices;
    private final OfficeBook book;

    OfficeController(Offices offices, OfficeBook book) {
        this.offices = offices;
        this.book = book;
    }

    /** 名录条件 — the query of the list as it came. */
    record Asked(
            @Nullable String q,
            @Nullable String area,
            @Nullable String size,
            @Nullable String sort,
            @Nullable String after) {
        OfficeFilter filter() {
            return OfficeFilter.of(q, area, size, sort, after);
        }
    }

    @GetMapping("/offices")
    View list(Asked asked, Viewer viewer) {
        return new View("office/list", book.list(viewer, asked.filter()));
    }

    @GetMapping("/offices.csv")
    ResponseEntity<String> export(Asked asked, Viewer viewer) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"offices.csv\"")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(OfficeCsv.of(book.export(viewer, asked.filter())));
    }

    @GetMapping("/offices/{office}")
    View show(@PathVariable OfficeId office, Viewer viewer) {
        return new View("office/show", book.page(offices.get(office), viewer));
    }
}
