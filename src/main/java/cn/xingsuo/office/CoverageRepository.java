package cn.xingsuo.office;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 管辖存取 — which towns, and with them which villages, an office covers and when. */
@Repository
class CoverageRepository {
    private final JdbcClient jdbc;

    CoverageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a town; refuses one that some office already covers on that day or later. */
    void cover(OfficeId id, String town, LocalDate since) {
        jdbc.sql("""
                        select o.name from office_town t join office o on o.code = t.office_code
                        where t.town_code = :town and (t.until is null or t.until > :since) limit 1
                        """)
                .param("town", town)
                .param("since", since)
                .query(String.class)
                .optional()
                .ifPresent(name -> {
                    throw new Refusal("镇街 {0} 在该日期已由{1}管辖。请先结束原管辖,再划入", null, town, name);
                });
        jdbc.sql("insert into office_town (office_code, town_code, since) values (:code, :town, :since)")
                .param("code", id.code())
                .param("town", town)
                .param("since", since)
                .update();
    }

    /** Refuses a code that is no town on the day. */
    void checkTown(String town, LocalDate day) {
        var known = jdbc.sql("""
                        select exists (select 1 from division where code = :town and level = 'TOWN'
                          and valid_since <= :day and (valid_until is null or valid_until > :day))
                        """)
                .param("town", town)
                .param("day", day)
                .query(Boolean.class)
                .single();
        if (!known) throw new Refusal("没有保存:{1} 没有代码为 {0} 的镇街。请从列表中选择镇街", null, town, day);
    }

    void release(OfficeId id, String town, LocalDate until) {
        var since = jdbc.sql("""
                        select since from office_town where office_code = :code and town_code = :town and until is null
                        """)
                .param("code", id.code())
                .param("town", town)
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> new Refusal("没有保存:本所现在不管辖镇街 {0}。请刷新页面核对", null, town));
        OfficeRules.checkRelease(since, until);
        jdbc.sql("""
                        update office_town set until = :until
                        where office_code = :code and town_code = :town and until is null
                        """)
                .param("code", id.code())
                .param("town", town)
                .param("until", until)
                .update();
    }

    List<Division> towns(OfficeId id, LocalDate day) {
        return jdbc.sql("select " + Divisions.COLUMNS + """
                         from office_town t join division d on d.code = t.town_code
                        where t.office_code = :code and t.since <= :day and (t.until is null or t.until > :day)
                          and d.valid_since <= :day and (d.valid_until is null or d.valid_until > :day)
                        order by d.code
                        """)
                .param("code", id.code())
                .param("day", day)
                .query(Divisions.ROW)
                .list();
    }

    List<Division> villages(OfficeId id, LocalDate day) {
        return jdbc.sql("select " + Divisions.COLUMNS + """
                         from office_town t join division d on d.parent_code = t.town_code
                        where t.office_code = :code and t.since <= :day and (t.until is null or t.until > :day)
                          and d.valid_since <= :day and (d.valid_until is null or d.valid_until > :day)
                        order by d.code
                        """)
                .param("code", id.code())
                .param("day", day)
                .query(Divisions.ROW)
                .list();
    }

    Optional<OfficeId> covering(String code, LocalDate day) {
        return jdbc.sql("""
                        select office_code from office_town
                        where town_code = left(:code, 9) and since <= :day and (until is null or until > :day)
                        """)
                .param("code", code)
                .param("day", day)
                .query((row, at) -> new OfficeId(row.getString("office_code")))
                .optional();
    }
}
