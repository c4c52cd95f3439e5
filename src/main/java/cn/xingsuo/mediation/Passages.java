package cn.xingsuo.mediation;

import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 阶段记录 — writes down when a case reached each stage; of several at once only the last was meant, the others were passed. */
@Component
class Passages {
    private final JdbcClient jdbc;
    private final Clock clock;

    Passages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void reached(Mediation it, LocalDate on, Viewer viewer, List<Stage> stages) {
        if (stages.isEmpty()) return;
        jdbc.sql("""
                        insert into mediation_stage (office_code, mediation_id, stage, reached_on, entered_at, account, passed)
                        select :office, :id, stage, :on, :at, :account, n < :count
                        from unnest(array[:stages]::text[]) with ordinality s (stage, n) order by n
                        """)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("on", on)
                .param("at", OffsetDateTime.now(clock))
                .param("account", viewer.account())
                .param("count", stages.size())
                .param("stages", stages.stream().map(Stage::name).toList())
                .update();
    }
}
