package cn.xingsuo.office.web;

import cn.xingsuo.office.Division;
import cn.xingsuo.office.Office;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 司法所接口 — offices for other systems, inside the token's scope. */
@RestController
@RequestMapping("/api/v1/offices")
@Allowed(Act.READ_OFFICES)
class OfficeApi {
    private final Offices offices;
    private final OfficeBook book;
    private final Clock clock;

    OfficeApi(Offices offices, OfficeBook book, Clock clock) {
        this.offices = offices;
        this.book = book;
        this.clock = clock;
    }

    /**
     * 司法所一页.
     *
     * @param next pass it as {@code after} for the next page; null on the last one
     */
    record Page(List<Line> offices, @Nullable String next) {}

    /** 司法所一行. */
    record Line(
            String code,
            String name,
            OfficeClass officeClass,
            String district,
            @Nullable LocalDate until) {}

    /** 区划一行. */
    record Place(String code, String name) {}

    /** 司法所详情. */
    record Detail(
            String code,
            String name,
            OfficeClass officeClass,
            String district,
            LocalDate since,
            @Nullable LocalDate until,
            LocalDate on,
            List<Place> towns,
            List<Place> villages) {}

    @GetMapping
    Page list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after, Viewer viewer) {
        var lines = book.lines(viewer, OfficeFilter.of(q, null, null, null, after), OfficeBook.PAGE + 1);
        var more = lines.size() > OfficeBook.PAGE;
        var page = more ? lines.subList(0, OfficeBook.PAGE) : lines;
        return new Page(
                page.stream()
                        .map(it -> new Line(it.code(), it.name(), it.size(), it.district(), it.until()))
                        .toList(),
                more ? page.getLast().code() : null);
    }

    /** @param on what the office covers on this day; today if not given */
    @GetMapping("/{code}")
    Detail get(@PathVariable OfficeId code, @RequestParam(required = false) @Nullable LocalDate on) {
        var day = on == null ? LocalDate.now(clock) : on;
        Office office = offices.get(code);
        return new Detail(
                code.code(),
                office.name(),
                offices.classOf(code, day),
                office.district(),
                office.since(),
                office.until(),
                day,
                places(offices.towns(code, day)),
                places(offices.villages(code, day)));
    }

    private static List<Place> places(List<Division> divisions) {
        return divisions.stream().map(it -> new Place(it.code(), it.name())).toList();
    }
}
