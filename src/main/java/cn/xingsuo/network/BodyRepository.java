package cn.xingsuo.network;

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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 组织存取 — one row per body; what decides its state is written back as a whole, guarded by the version. */
@Repository
class BodyRepository {
    private static final String STALE = "这个调解组织刚才已被他人修改,您的修改没有保存。请看过最新内容,再重新办理。";
    private final JdbcClient jdbc;
    private final Clock clock;

    BodyRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The body as the viewer saw it, locked until the transaction ends. */
    Body get(BodyRef ref, Viewer viewer) {
        var it = get(ref.id(), viewer);
        if (it.version() != ref.version()) throw new Stale(STALE);
        return it;
    }

    /** The newest state of the body, locked until the transaction ends. */
    Body get(BodyId id, Viewer viewer) {
        return jdbc.sql("select * from network_body where id = :id and office_code like :scope for update")
                .param("id", id.id())
                .param("scope", Scope.of(viewer).like())
                .query(BodyRepository::body)
                .optional()
                .orElseThrow(NoSuchBody::new);
    }

    void insert(Body it, NewBody form) {
        guarded(() -> jdbc.sql("""
                        insert into network_body
                          (id, office_code, type, name, state, village_code, enterprise_id, station_id, set_up_by, set_up_on,
                           address, phone, seal_number, norms, filing_number, filed_on, search, initials, recorded_at)
                        values (:id, :office, :type, :name, :state, :village, :enterprise, :station, :by, :on,
                                :address, :phone, :seal, '{}', :number, :filed, :search, :initials, :now)
                        """)
                .param("id", it.id().id())
                .param("office", it.office().code())
                .param("type", it.type())
                .param("name", it.name())
                .param("state", it.state().name())
                .param("village", form.place().village())
                .param("enterprise", form.place().enterprise())
                .param("station", form.place().station())
                .param("by", Words.required("设立单位", form.setUpBy(), Words.LINE))
                .param("on", it.setUpOn())
                .param("address", Words.optional("地址", form.contact().address(), Words.LINE))
                .param("phone", Words.optional("公开电话", form.contact().phone(), Words.LINE))
                .param("seal", Words.optional("印章编号", form.contact().seal(), Words.LINE))
                .params(filing(it))
                .param("search", Pinyin.fold(it.name()))
                .param("initials", Pinyin.initials(it.name()))
                .param("now", OffsetDateTime.now(clock))
                .update());
    }

    /** Writes the state back, if nobody was faster. */
    BodyRef update(Body it) {
        var rows = guarded(() -> jdbc.sql("""
                        update network_body set version = version + 1, state = :state, filing_number = :number, filed_on = :filed,
                               court_notified_on = :court, closed_on = :closed
                        where id = :id and version = :version
                        """)
                .param("state", it.state().name())
                .params(filing(it))
                .param("court", it.days().court())
                .param("closed", it.days().closed())
                .param("id", it.id().id())
                .param("version", it.version())
                .update());
        if (rows == 0) throw new Stale(STALE);
        return new BodyRef(it.id(), it.version() + 1);
    }

    private static Map<String, @Nullable Object> filing(Body it) {
        var filing = it.filing();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("number", filing == null ? null : filing.number());
        parameters.put("filed", filing == null ? null : filing.on());
        return parameters;
    }

    void describe(BodyId id, NewBody.Contact contact, String[] norms) {
        jdbc.sql(
                        "update network_body set address = :address, phone = :phone, seal_number = :seal, norms = :norms where id = :id")
                .param("address", Words.optional("地址", contact.address(), Words.LINE))
                .param("phone", Words.optional("公开电话", contact.phone(), Words.LINE))
                .param("seal", Words.optional("印章编号", contact.seal(), Words.LINE))
                .param("norms", norms)
                .param("id", id.id())
                .update();
    }

    private static int guarded(java.util.function.IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DataIntegrityViolationException taken) {
            throw BodyClash.explain(taken);
        }
    }

    static Body body(ResultSet row, int n) throws SQLException {
        var filed = row.getObject("filed_on", LocalDate.class);
        return new Body(
                new BodyId(row.getObject("id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                row.getString("type"),
                row.getString("name"),
                BodyState.valueOf(row.getString("state")),
                row.getObject("set_up_on", LocalDate.class),
                filed == null ? null : new Filing(row.getString("filing_number"), filed),
                new Body.Days(
                        row.getObject("court_notified_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class)),
                row.getInt("version"));
    }

    /** 重复 — what the database found to be there already, in words. */
    private static final class BodyClash {
        static RuntimeException explain(DataIntegrityViolationException e) {
            var what = String.valueOf(e.getMessage());
            if (what.contains("network_body_filing")) return new Refusal("这个备案号已经用于另一个调解组织。请核对备案号。", null);
            if (what.contains("network_body_name")) return new Refusal("已经有同名的调解组织。请在列表中打开它,或者改用规范的名称。", null);
            if (what.contains("village_code")) return new Refusal("这个村(社区)已经有调委会。请在列表中打开它;重新设立的,先撤销原来的。", null);
            if (what.contains("enterprise_id")) return new Refusal("这家企业已经有调委会。请在列表中打开它;重新设立的,先撤销原来的。", null);
            if (what.contains("station_id")) return new Refusal("这个派出所已经有派驻调解室。请在列表中打开它;重新设立的,先撤销原来的。", null);
            return e;
        }
    }
}
