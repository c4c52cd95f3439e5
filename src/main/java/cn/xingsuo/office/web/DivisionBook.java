package cn.xingsuo.office.web;

import cn.xingsuo.office.Division;
import cn.xingsuo.office.DivisionLevel;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.NoSuchDivision;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.VillageKind;
import cn.xingsuo.web.Crumb;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 区划查询 — the pages about divisions. */
@Repository
@Transactional(readOnly = true)
class DivisionBook {
    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Offices offices;
    private final PickBook picks;
    private final Clock clock;

    DivisionBook(JdbcClient jdbc, Divisions divisions, Offices offices, PickBook picks, Clock clock) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.offices = offices;
        this.picks = picks;
        this.clock = clock;
    }

    DivisionPage nation() {
        return new DivisionPage(List.of(), List.of(), below(null), null);
    }

    DivisionPage page(String code, Viewer viewer) {
        var spans = divisions.history(code);
        if (spans.isEmpty()) throw new NoSuchDivision();
        return new DivisionPage(spans, above(code), below(code), office(code, viewer));
    }

    DivisionSearch search(String q, Viewer viewer) {
        var sought = Sought.of(q);
        var area = new PickBook.Area("", viewer.scope(), "");
        var exact = sought.kind() == Sought.Kind.CODE ? divisions.history(sought.text()) : List.<Division>of();
        var areas = new ArrayList<Choice>();
        for (var level : List.of(DivisionLevel.PROVINCE, DivisionLevel.CITY, DivisionLevel.DISTRICT)) {
            areas.addAll(picks.divisions(level, area, sought));
        }
        return new DivisionSearch(
                q,
                exact,
                areas,
                picks.divisions(DivisionLevel.TOWN, area, sought),
                picks.divisions(DivisionLevel.VILLAGE, area, sought));
    }

    /** How many divisions of each level are in force. */
    Map<DivisionLevel, Long> counts() {
        var counts = new EnumMap<DivisionLevel, Long>(DivisionLevel.class);
        for (var level : DivisionLevel.values()) counts.put(level, 0L);
        jdbc.sql("select level, count(*) as n from division where valid_until is null group by level")
                .query(row -> {
                    counts.put(DivisionLevel.valueOf(row.getString("level")), row.getLong("n"));
                });
        return counts;
    }

    private List<Crumb> above(String code) {
        var chain = new ArrayList<String>();
        for (var level : DivisionLevel.values()) {
            if (level.length() < code.length()) chain.add(code.substring(0, level.length()));
        }
        var names = divisions.names(chain);
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb("区划", "/divisions"));
        for (var it : chain) crumbs.add(new Crumb(names.getOrDefault(it, it), "/divisions/" + it));
        return crumbs;
    }

    private List<Division> below(@Nullable String parent) {
        return jdbc.sql("""
                        select distinct on (code) code, level, parent_code, name, kind, valid_since, valid_until from division
                        where %s order by code, valid_since desc
                        """.formatted(parent == null ? "parent_code is null" : "parent_code = :parent"))
                .param("parent", parent)
                .query((row, at) -> {
                    var kind = row.getString("kind");
                    return new Division(
                            row.getString("code"),
                            DivisionLevel.valueOf(row.getString("level")),
                            row.getString("parent_code"),
                            row.getString("name"),
                            kind == null ? null : VillageKind.valueOf(kind),
                            row.getObject("valid_since", LocalDate.class),
                            row.getObject("valid_until", LocalDate.class));
                })
                .list();
    }

    private @Nullable Choice office(String code, Viewer viewer) {
        if (code.length() < DivisionLevel.TOWN.length()) return null;
        return offices.covering(code, LocalDate.now(clock))
                .filter(it -> viewer.sees(it.code()))
                .map(it -> new Choice(it.code(), offices.name(it), ""))
                .orElse(null);
    }
}
