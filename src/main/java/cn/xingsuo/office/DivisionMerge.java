package cn.xingsuo.office;

import cn.xingsuo.job.Problem;
import cn.xingsuo.job.Progress;
import cn.xingsuo.job.Saying;
import cn.xingsuo.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 名单并入 — compares the staged list with what is in force and brings the differences in, a handful of statements for any size. */
@Component
class DivisionMerge {
    private static final String DIFFERS = "(d.name <> s.name or d.kind is distinct from s.kind)";
    private static final String ABSENT = """
            from division d
            where d.level = :level and d.valid_until is null
              and (d.parent_code is null or d.parent_code in (select left(code, :above) from division_stage))
              and not exists (select 1 from division_stage s where s.code = d.code)
            """;
    private final JdbcClient jdbc;

    DivisionMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes rows out of the stage that cannot stand beside the others or beside what is in force; answers how many. */
    long sift(DivisionLevel level, boolean revive, Progress progress) {
        jdbc.sql("create index on division_stage (code)").update();
        jdbc.sql("analyze division_stage").update();
        var left = takeOut(progress, "代码在名单中重复,只保留第一次出现的一行", """
                exists (select 1 from division_stage o where o.code = s.code and o.line < s.line)
                """);
        var above = level.above();
        if (above != null) {
            left += takeOut(progress, "上级区划不存在或已撤销。请先导入上一级名单", """
                    not exists (select 1 from division d where d.code = left(s.code, %d) and d.valid_until is null)
                    """.formatted(above.length()));
        }
        if (!revive) {
            left += takeOut(progress, "该代码此前已撤销,不能悄悄复用。确需恢复请勾选“恢复已撤销的代码”", """
                    exists (select 1 from division d where d.code = s.code)
                    and not exists (select 1 from division d where d.code = s.code and d.valid_until is null)
                    """);
        }
        return left;
    }

    /** Old lists must not overwrite newer knowledge. */
    void refuseOlder(ImportOptions options) {
        var newer = jdbc.sql("""
                        select count(*) from division_stage s join division d on d.code = s.code
                        where d.valid_until is null and d.valid_since > :on and (d.name <> s.name or d.kind is distinct from s.kind)
                           or d.valid_until > :on
                        """).param("on", options.on()).query(Long.class).single();
        if (newer > 0) {
            throw new Refusal("名单基准日 {0} 早于库内 {1} 条区划的最近变更。请核对基准日,或改用更新的名单", null, options.on(), newer);
        }
    }

    /** Ends what changed and begins what is new, as of the day of the list. */
    Counts merge(DivisionLevel level, ImportOptions options) {
        var corrected = jdbc.sql("""
                        update division d set name = s.name, kind = s.kind, search = s.search, initials = s.initials
                        from division_stage s
                        where d.code = s.code and d.valid_until is null and d.valid_since = :on and """ + DIFFERS).param("on", options.on()).update();
        var closed = jdbc.sql("""
                        update division d set valid_until = :on from division_stage s
                        where d.code = s.code and d.valid_until is null and """ + DIFFERS).param("on", options.on()).update();
        var revived = options.revive() ? revivable() - closed : 0;
        var begun = begin(level, options);
        return new Counts(begun - closed, revived, closed + corrected);
    }

    /**
     * Begins every staged code that is not in force. The character index takes the rows into its waiting list, and the last row
     * has the list sorted in at once: several times faster than row by row, and the pickers are quick right afterwards.
     */
    private long begin(DivisionLevel level, ImportOptions options) {
        jdbc.sql("set local work_mem = '128MB'").update();
        jdbc.sql("set local gin_pending_list_limit = '1GB'").update();
        var most = begin("code < (select max(code) from division_stage)", level, options);
        jdbc.sql("set local gin_pending_list_limit = '64kB'").update();
        return most + begin("code = (select max(code) from division_stage)", level, options);
    }

    private long begin(String which, DivisionLevel level, ImportOptions options) {
        return jdbc.sql("""
                        insert into division (code, level, parent_code, name, kind, search, initials, valid_since)
                        select code, :level, nullif(left(code, :above), ''), name, kind, search, initials, :on
                        from division_stage s
                        where not exists (select 1 from division d where d.code = s.code and d.valid_until is null) and\s""" + which + " order by code")
                .param("level", level.name())
                .param("above", above(level))
                .param("on", options.on())
                .update();
    }

    /** 并入计数 — revived codes are among the added. */
    record Counts(long added, long revived, long changed) {}

    /** Ends codes missing below the parents that occur in the list, and everything beneath them. */
    long abolishAbsent(DivisionLevel level, ImportOptions options) {
        var younger = jdbc.sql("select count(*) " + ABSENT + " and d.valid_since >= :on")
                .param("level", level.name())
                .param("above", above(level))
                .param("on", options.on())
                .query(Long.class)
                .single();
        if (younger > 0)
            throw new Refusal("名单中没有的 {0} 个代码在基准日 {1} 当天或之后才生效,不能从基准日起撤销。请改用更晚的基准日", null, younger, options.on());
        return jdbc.sql("with recursive gone as (select d.code " + ABSENT + """


                          union all
                          select d.code from division d join gone g on d.parent_code = g.code where d.valid_until is null)
                        update division d set valid_until = :on from gone g
                        where d.code = g.code and d.valid_until is null and d.valid_since < :on
                        """)
                .param("level", level.name())
                .param("above", above(level))
                .param("on", options.on())
                .update();
    }

    private long revivable() {
        return jdbc.sql("""
                        select count(*) from division_stage s
                        where exists (select 1 from division d where d.code = s.code)
                          and not exists (select 1 from division d where d.code = s.code and d.valid_until is null)
                        """).query(Long.class).single();
    }

    private long takeOut(Progress progress, String reason, String where) {
        jdbc.sql("select line, code, name from division_stage s where " + where + " order by line")
                .query(row -> {
                    var excerpt = row.getString("code") + "," + row.getString("name");
                    progress.problem(new Problem(row.getLong("line"), Saying.of(reason), Excerpt.of(excerpt)));
                });
        return jdbc.sql("delete from division_stage s where " + where).update();
    }

    private static int above(DivisionLevel level) {
        var above = level.above();
        return above == null ? 0 : above.length();
    }
}
