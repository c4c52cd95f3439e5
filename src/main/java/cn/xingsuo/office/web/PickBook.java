package cn.xingsuo.office.web;

import cn.xingsuo.office.DivisionLevel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * 选择查询 — finds offices, towns and villages while somebody types. Each way to match is an indexed arm with its own bound, so that the
 * answer costs the same in a district and in the whole country.
 */
@Repository
@Transactional(readOnly = true)
class PickBook {
    static final int MOST = 20;
    private static final int BOUND = 60;

    private final JdbcClient jdbc;

    PickBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 区划范围 — where to look and what to show first.
     *
     * @param within code prefix the answer must lie in
     * @param own code prefix whose matches come first
     * @param office nine-digit code: only what that office covers today; empty for no such limit
     */
    record Area(String within, String own, String office) {}

    List<Choice> divisions(DivisionLevel level, Area area, Sought sought) {
        planEachAnew();
        return jdbc.sql("""
                        with hit as (%s)
                        select d.code, d.name, coalesce(c.name || ' ', '') || coalesce(t.name, '') as place
                        from (select distinct code from hit) h
                        join division d on d.code = h.code and d.valid_until is null
                        left join division t on t.code = d.parent_code and t.valid_until is null
                        left join division c on c.code = t.parent_code and c.valid_until is null
                        order by d.code like :own desc, %s, length(d.name), d.code
                        limit :most
                        """.formatted(String.join(" union all ", arms(level, area, sought)), rank(sought)))
                .param("level", level.name())
                .param("within", area.within() + "%")
                .param("own", area.own() + "%")
                .param("office", area.office())
                .param("text", sought.text())
                .param("prefix", sought.prefix())
                .param("anywhere", sought.anywhere())
                .param("bound", BOUND)
                .param("most", MOST)
                .query((row, at) -> new Choice(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("place") + " " + row.getString("code")))
                .list();
    }

    List<Choice> offices(Area area, Sought sought) {
        planEachAnew();
        return jdbc.sql("""
                        select o.code, o.name, coalesce(d.name, '') as place
                        from office o left join division d on d.code = o.district_code and d.valid_until is null
                        where o.code like :within and o.until is null and (%s)
                        order by o.code like :own desc, %s, length(o.name), o.code
                        limit :most
                        """.formatted(
                                anyWay(sought).replace("d.", "o."), rank(sought).replace("d.", "o.")))
                .param("within", area.within() + "%")
                .param("own", area.own() + "%")
                .param("text", sought.text())
                .param("prefix", sought.prefix())
                .param("anywhere", sought.anywhere())
                .param("most", MOST)
                .query((row, at) -> new Choice(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("place") + " " + row.getString("code")))
                .list();
    }

    /** A plan kept for any prefix and any text could use none of the indexes; planning takes a millisecond. */
    private void planEachAnew() {
        jdbc.sql("set local plan_cache_mode = 'force_custom_plan'").update();
    }

    /** 匹配方式. */
    private record Way(String where, String order) {}

    private static List<Way> ways(Sought sought) {
        return switch (sought.kind()) {
            case NOTHING -> List.of(new Way("true", "code"));
            case CODE -> List.of(new Way("d.code like :prefix", "code"));
            case INITIALS -> List.of(new Way("d.initials like :prefix", "initials"));
            case NAME -> List.of(new Way("d.search like :prefix", "search"));
        };
    }

    private static String anyWay(Sought sought) {
        return switch (sought.kind()) {
            case NOTHING -> "true";
            case CODE -> "(d.code like :prefix or d.search like :anywhere)";
            case INITIALS -> "(d.initials like :prefix or d.search like :anywhere)";
            case NAME -> "d.search like :anywhere";
        };
    }

    /** What starts as typed comes before what merely holds it. */
    private static String rank(Sought sought) {
        return switch (sought.kind()) {
            case NOTHING -> "d.code";
            case CODE -> "d.code like :prefix desc";
            case INITIALS -> "d.initials = :text desc, d.initials like :prefix desc";
            case NAME -> "d.search like :prefix desc";
        };
    }

    /** What one office covers is few and read whole; elsewhere the own area is looked through first, then each way to match. */
    private static List<String> arms(DivisionLevel level, Area area, Sought sought) {
        if (!area.office().isEmpty()) {
            return List.of("""
                    (select d.code from office_town t join division d on d.%s = t.town_code
                     where t.office_code = :office and t.until is null and d.level = :level and d.valid_until is null and %s)
                    """.formatted(level == DivisionLevel.TOWN ? "code" : "parent_code", anyWay(sought)));
        }
        var arms = new ArrayList<String>();
        if (!area.own().isEmpty()) arms.add(arm("d.code like :own and " + anyWay(sought), ""));
        for (var way : ways(sought)) arms.add(arm(way.where(), "order by d." + way.order()));
        if (sought.kind() != Sought.Kind.NOTHING) arms.add(WITHIN);
        return arms;
    }

    private static String arm(String where, String order) {
        return """
                (select d.code from division d
                 where d.level = :level and d.valid_until is null and d.code like :within and %s %s limit :bound)
                """.formatted(where, order);
    }

    /**
     * Names that hold the text somewhere. The index knows characters, not their order: two that stand in a third of all names, such
     * as 员 and 村, give more candidates than anybody waits for, so their number is bounded; beginnings and the own area are not.
     */
    private static final String WITHIN = """
            (select d.code from (
               select d.code, d.search from division d
               where d.level = :level and d.valid_until is null and d.code like :within
                 and string_to_array(d.search, null) @> string_to_array(:text, null) limit 20000) d
             where d.search like :anywhere limit :bound)
            """;
}
