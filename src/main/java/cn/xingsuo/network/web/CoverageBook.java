package cn.xingsuo.network.web;

import cn.xingsuo.network.CoverageGauges;
import cn.xingsuo.network.CoverageGauges.Reach;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.Unit;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 覆盖查询 — the figures of coverage as the gauges read them, and the registers they rest on. */
@Component
class CoverageBook {
    private final JdbcClient jdbc;
    private final CoverageGauges gauges;
    private final Offices offices;
    private final Clock clock;

    CoverageBook(JdbcClient jdbc, CoverageGauges gauges, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.gauges = gauges;
        this.offices = offices;
        this.clock = clock;
    }

    CoveragePage page(Viewer viewer, @Nullable LocalDate asked) {
        var today = LocalDate.now(clock);
        var on = asked == null ? today : asked;
        var scope = Scope.of(viewer);
        return new CoveragePage(
                gauges.all(scope, on, CoveragePage.MOST).stream()
                        .map(this::part)
                        .toList(),
                places(ENTERPRISES, scope, on),
                places(STATIONS, scope, on),
                on,
                viewer.may(Act.EDIT_BODIES) && viewer.office() != null,
                today);
    }

    /** Where the record behind a figure is worked on: the body that covers it, or the page of what is not covered. */
    String address(String kind, String id, Viewer viewer) {
        var column = switch (kind) {
            case "village" -> "village_code";
            case "enterprise" -> "enterprise_id::text";
            case "station" -> "station_id::text";
            default -> throw new NotFound("没有找到这个页面。请从覆盖情况中打开。");
        };
        return jdbc.sql("select id::text from network_body where " + column
                        + " = :id and office_code like :scope and filed_on is not null and closed_on is null")
                .param("id", id)
                .param("scope", Scope.of(viewer).like())
                .query(String.class)
                .optional()
                .map(it -> "/mediation/committees/" + it)
                .orElse("/mediation/coverage#" + kind);
    }

    private CoveragePage.Part part(Reach it) {
        var reading = it.reading();
        var names = names(it.uncovered().stream().map(Reach.Missing::office).toList());
        return new CoveragePage.Part(
                it.kind(),
                it.indicator().title(),
                it.indicator().note(),
                reading.hasValue() ? reading.in(Unit.PERCENT, 1) : null,
                reading.numerator(),
                reading.hasValue() ? reading.denominator() : java.math.BigDecimal.ZERO,
                it.uncovered().stream()
                        .map(row -> new CoveragePage.Missing(
                                row.id(), row.title(), names.getOrDefault(row.office(), row.office())))
                        .toList(),
                it.more());
    }

    private static final String ENTERPRISES = """
            select p.id, p.name, p.office_code, p.since, w.workers, b.id as body, b.name as body_name
            from network_enterprise p
            left join lateral (select workers from network_workers w where w.enterprise_id = p.id and w.since <= :on
              order by w.since desc limit 1) w on true
            left join network_body b on b.enterprise_id = p.id and b.filed_on <= :on and (b.closed_on is null or b.closed_on > :on)
            """;
    private static final String STATIONS = """
            select p.id, p.name, p.office_code, p.since, null::int as workers, b.id as body, b.name as body_name
            from network_station p
            left join network_body b on b.station_id = p.id and b.filed_on <= :on and (b.closed_on is null or b.closed_on > :on)
            """;

    private List<CoveragePage.Place> places(String from, Scope scope, LocalDate on) {
        var rows = jdbc.sql(from + """
                        where p.office_code like :scope and p.since <= :on and (p.until is null or p.until >= :on)
                        order by p.office_code, p.name, p.id limit :most
                        """)
                .param("scope", scope.like())
                .param("on", on)
                .param("most", CoveragePage.MOST)
                .query((row, n) -> new CoveragePage.Place(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("office_code"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("workers", Integer.class),
                        row.getString("body"),
                        row.getString("body_name")))
                .list();
        return named(rows);
    }

    private List<CoveragePage.Place> named(List<CoveragePage.Place> rows) {
        var names = names(rows.stream().map(CoveragePage.Place::office).toList());
        return rows.stream()
                .map(it -> new CoveragePage.Place(
                        it.id(),
                        it.name(),
                        names.getOrDefault(it.office(), it.office()),
                        it.since(),
                        it.workers(),
                        it.body(),
                        it.bodyName()))
                .toList();
    }

    private Map<String, String> names(Collection<String> codes) {
        var ids = codes.stream().distinct().map(OfficeId::new).toList();
        return offices.names(ids).entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().code(), Map.Entry::getValue));
    }
}
