package cn.xingsuo.network;

import cn.xingsuo.network.GrantRules.Checked;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 经费存取 — one row per grant, guarded by the version. */
@Repository
class FundLedger {
    private static final String STALE = "这笔经费刚才已被他人修改,您的修改没有保存。请看过最新内容,再重新办理。";
    private final JdbcClient jdbc;
    private final Clock clock;

    FundLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The grant as the viewer saw it, locked until the transaction ends. */
    Fund get(FundRef ref, Viewer viewer) {
        var it = jdbc.sql("select * from network_fund where id = :id and office_code like :scope for update")
                .param("id", ref.id().id())
                .param("scope", Scope.of(viewer).like())
                .query(FundLedger::fund)
                .optional()
                .orElseThrow(NoSuchFund::new);
        if (it.version() != ref.version()) throw new Stale(STALE);
        return it;
    }

    void insert(Fund it, Checked checked, Viewer viewer) {
        written("""
                insert into network_fund (id, office_code, body_id, kind, granted_on, amount, payer, document, cancelled, search, initials,
                       changed_at, changed_by)
                values (:id, :office, :body, :kind, :on, :amount, :payer, :document, :cancelled, :search, :initials, :now, :by)
                """, it, checked, viewer);
    }

    void update(Fund it, Checked checked, Viewer viewer) {
        written("""
                update network_fund set version = version + 1, body_id = :body, kind = :kind, granted_on = :on, amount = :amount,
                       payer = :payer, document = :document, cancelled = :cancelled, search = :search, initials = :initials,
                       changed_at = :now, changed_by = :by
                where id = :id and office_code = :office
                """, it, checked, viewer);
    }

    void strike(Fund it, Viewer viewer) {
        jdbc.sql("""
                        update network_fund set version = version + 1, cancelled = true, changed_at = :now, changed_by = :by where id = :id
                        """)
                .param("id", it.id().id())
                .param("now", OffsetDateTime.now(clock))
                .param("by", viewer.account())
                .update();
    }

    private void written(String sql, Fund it, Checked checked, Viewer viewer) {
        try {
            jdbc.sql(sql).params(parameters(it, checked, viewer)).update();
        } catch (DuplicateKeyException known) {
            throw new Refusal("这笔经费已经登记过:受款方、种类、文号和到账日期都相同。请在经费台账中核对;确实是另一笔的,请在文号后注明批次。", null);
        }
    }

    private Map<String, @Nullable Object> parameters(Fund it, Checked checked, Viewer viewer) {
        var grant = it.grant();
        var receiver = checked.body() == null ? "" : checked.body().name();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", it.id().id());
        parameters.put("office", it.office().code());
        parameters.put("body", grant.body() == null ? null : grant.body().id());
        parameters.put("kind", grant.kind());
        parameters.put("on", grant.on());
        parameters.put("amount", grant.amount());
        parameters.put("payer", grant.payer());
        parameters.put("document", grant.document());
        parameters.put("cancelled", it.cancelled());
        parameters.put("search", Pinyin.fold(receiver + " " + grant.payer() + " " + grant.document()));
        parameters.put("initials", Pinyin.initials(receiver.isEmpty() ? grant.payer() : receiver));
        parameters.put("now", OffsetDateTime.now(clock));
        parameters.put("by", viewer.account());
        return parameters;
    }

    private static Fund fund(ResultSet row, int n) throws SQLException {
        var body = row.getObject("body_id", UUID.class);
        var grant = new Grant(
                row.getString("kind"),
                body == null ? null : new BodyId(body),
                row.getObject("granted_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("payer"),
                row.getString("document"));
        return new Fund(
                new FundId(row.getObject("id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                grant,
                row.getBoolean("cancelled"),
                row.getInt("version"));
    }
}
