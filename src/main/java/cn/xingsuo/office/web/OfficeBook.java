package cn.xingsuo.office.web;

import cn.xingsuo.office.Office;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 司法所查询 — the pages about offices. */
@Repository
@Transactional(readOnly = true)
class OfficeBook {
    static final int PAGE = 50;
    private static final int EXPORT = 50_000;

    private static final String FROM = """
            from office o
            left join division d on d.code = o.district_code and d.valid_until is null
            cross join lateral (select coalesce(
              (select class from office_class c where c.office_code = o.code and c.since <= :today order by c.since desc limit 1),
              (select class from office_class c where c.office_code = o.code order by c.since limit 1)) as class) k
            where o.code like :scope and (:size = '' or k.class = :size)
              and (:area = '' or o.code like :areacode or o.district_code in (
                select v.code from division v where v.level = 'DISTRICT' and v.valid_until is null and v.search like :areaname
                union all
                select v.code from division c join division v on v.parent_code = c.code and v.valid_until is null
                where c.level = 'CITY' and c.valid_until is null and c.search like :areaname))
            """;
    private static final RowMapper<OfficeLine> LINE = (row, at) -> new OfficeLine(
            row.getString("code"),
            row.getString("name"),
            OfficeClass.valueOf(row.getString("class")),
            row.getString("district"),
            row.getInt("towns"),
            row.getString("phone"),
            row.getObject("until", LocalDate.class));

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OfficeList list(Viewer viewer, OfficeFilter filter) {
        var lines = lines(viewer, filter, PAGE + 1);
        var more = lines.size() > PAGE;
        var page = more ? lines.subList(0, PAGE) : lines;
        var total = filled("select count(*) " + FROM + matching(filter), viewer, filter)
                .query(Long.class)
                .single();
        return new OfficeList(filter, page, more ? page.getLast().code() : null, total, viewer.may(Act.EDIT_OFFICES));
    }

    List<OfficeLine> export(Viewer viewer, OfficeFilter filter) {
        return lines(viewer, filter, EXPORT);
    }

    List<OfficeLine> lines(Viewer viewer, OfficeFilter filter, int limit) {
        return filled("""
                        select o.code, o.name, k.class, coalesce(d.name, o.district_code) as district, o.phone, o.until,
                          (select count(*) from office_town t where t.office_code = o.code
                             and t.since <= :today and (t.until is null or t.until > :today)) as towns
                        """ + FROM + matching(filter) + behind(filter) + " limit :limit", viewer, filter)
                .param("limit", limit)
                .query(LINE)
                .list();
    }

    OfficePage page(Office office, Viewer viewer) {
        var today = LocalDate.now(clock);
        var covered = jdbc.sql("""
                        select t.town_code, coalesce(d.name, t.town_code) as name, t.since, t.until, (
                          select count(*) from division v where v.parent_code = t.town_code
                          and v.valid_since <= :today and (v.valid_until is null or v.valid_until > :today)) as villages
                        from office_town t
                        left join lateral (select name from division d where d.code = t.town_code order by valid_since desc limit 1) d on true
                        where t.office_code = :code order by t.until is not null, t.town_code, t.since
                        """)
                .param("code", office.id().code())
                .param("today", today)
                .query((row, at) -> new OfficePage.Town(
                        row.getString("town_code"),
                        row.getString("name"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getInt("villages")))
                .list();
        return new OfficePage(office, covered, classes(office.id()), today, viewer);
    }

    private List<OfficePage.Size> classes(OfficeId id) {
        return jdbc.sql("select since, class from office_class where office_code = :code order by since desc")
                .param("code", id.code())
                .query((row, at) -> new OfficePage.Size(
                        row.getObject("since", LocalDate.class), OfficeClass.valueOf(row.getString("class"))))
                .list();
    }

    private StatementSpec filled(String sql, Viewer viewer, OfficeFilter filter) {
        var sought = Sought.of(filter.q());
        var area = Sought.of(filter.area());
        return jdbc.sql(sql)
                .param("scope", Scope.of(viewer).like())
                .param("today", LocalDate.now(clock))
                .param("size", filter.size())
                .param("area", area.text())
                .param("areacode", area.kind() == Sought.Kind.CODE ? area.prefix() : "-")
                .param("areaname", area.anywhere())
                .param("prefix", sought.prefix())
                .param("anywhere", sought.anywhere())
                .param("after", filter.after());
    }

    private static String matching(OfficeFilter filter) {
        return switch (Sought.of(filter.q()).kind()) {
            case NOTHING -> "";
            case CODE -> "and (o.code like :prefix or o.search like :anywhere)";
            case INITIALS -> "and (o.initials like :prefix or o.search like :anywhere)";
            case NAME -> "and o.search like :anywhere";
        };
    }

    private static String behind(OfficeFilter filter) {
        if (filter.byName()) {
            return (filter.after().isEmpty()
                            ? ""
                            : " and (o.initials, o.code) > (select a.initials, a.code from office a where a.code = :after)")
                    + " order by o.initials, o.code";
        }
        return " and o.code > :after order by o.code";
    }
}
