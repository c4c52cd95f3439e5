package cn.xingsuo.subsidy.web;

import cn.xingsuo.office.Scope;
import cn.xingsuo.subsidy.NoSuchClaim;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 发放查询 — reads draws and batches. An office sees the batches that hold claims of its own. */
@Component
class PayoutBook {
    private static final int SHOWN = 50;
    private static final String BATCH = """
            select b.id, b.number, b.version, b.published_on, b.publicity_until, b.paid_on, b.receipt,
              count(c.id) as claims, coalesce(sum(c.amount), 0) as total
            from subsidy_batch b join subsidy_claim c on c.batch_id = b.id
            where c.office_code like :scope %s
            group by b.id order by b.published_on desc, b.id desc limit :most
            """;
    private final JdbcClient jdbc;

    PayoutBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PayoutPage page(Viewer viewer) {
        return new PayoutPage(
                waiting("state = 'REVIEWED' and sample_id is null", viewer),
                waiting("state = 'DECIDED'", viewer),
                samples(viewer),
                batches("", null, viewer),
                viewer.may(Act.DECIDE_SUBSIDY));
    }

    PayoutPage.Batch batch(UUID id, Viewer viewer) {
        return batches("and b.id = :id", id, viewer).stream().findFirst().orElseThrow(NoSuchClaim::new);
    }

    private int waiting(String condition, Viewer viewer) {
        return jdbc.sql("select count(*) from subsidy_claim where office_code like :scope and " + condition)
                .param("scope", Scope.of(viewer).like())
                .query(Integer.class)
                .single();
    }

    private List<PayoutPage.Sample> samples(Viewer viewer) {
        return jdbc.sql("""
                        select drawn_on, drawn_by, seed, percent, population, picked from subsidy_sample
                        where office_code like :scope order by drawn_on desc, id desc limit :most
                        """)
                .param("scope", Scope.of(viewer).like())
                .param("most", SHOWN)
                .query((row, n) -> new PayoutPage.Sample(
                        row.getObject("drawn_on", LocalDate.class),
                        row.getString("drawn_by"),
                        row.getLong("seed"),
                        row.getInt("percent"),
                        row.getInt("population"),
                        row.getInt("picked")))
                .list();
    }

    private List<PayoutPage.Batch> batches(String condition, @Nullable UUID id, Viewer viewer) {
        var asked = jdbc.sql(BATCH.formatted(condition))
                .param("scope", Scope.of(viewer).like())
                .param("most", SHOWN);
        if (id != null) asked.param("id", id);
        return asked.query((row, n) -> batch(row)).list();
    }

    private static PayoutPage.Batch batch(ResultSet row) throws SQLException {
        return new PayoutPage.Batch(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getInt("version"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("publicity_until", LocalDate.class),
                row.getObject("paid_on", LocalDate.class),
                row.getString("receipt"),
                row.getInt("claims"),
                row.getObject("total", BigDecimal.class));
    }
}
