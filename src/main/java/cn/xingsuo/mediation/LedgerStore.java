package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Ledger.Layout;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Sealer;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 台账导入簿 — the uploaded files, sealed, and how far each has come. */
@Component
class LedgerStore {
    private static final String COLUMNS =
            "id, office_code, name, version, state, tab, header, fields, columns, committed_at, "
                    + "(select j.job from mediation_ledger_job j where j.ledger_id = mediation_ledger.id order by j.id desc limit 1) as job";
    private final JdbcClient jdbc;
    private final ObjectProvider<Sealer> sealer;
    private final Clock clock;

    LedgerStore(JdbcClient jdbc, ObjectProvider<Sealer> sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** 上传件. */
    record Upload(String office, String name, String sha256, byte[] content) {}

    UUID keep(Upload it, Layout layout, String account) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into mediation_ledger (id, office_code, name, sha256, content, state, tab, header, fields, columns, uploaded_at, uploaded_by)
                        values (:id, :office, :name, :sha, :content, 'UPLOADED', :tab, :header, :fields, :columns, :at, :by)
                        """)
                .param("id", id)
                .param("office", it.office())
                .param("name", it.name())
                .param("sha", it.sha256())
                .param("content", sealer.getObject().seal(it.content(), "ledger/" + id))
                .param("tab", layout.tab())
                .param("header", layout.header())
                .param("fields", layout.columns().keySet().toArray(String[]::new))
                .param("columns", layout.columns().values().toArray(Integer[]::new))
                .param("at", OffsetDateTime.now(clock))
                .param("by", account)
                .update();
        return id;
    }

    Optional<Ledger> find(UUID id, Viewer viewer) {
        return jdbc.sql("select " + COLUMNS + " from mediation_ledger where id = :id and office_code like :scope")
                .param("id", id)
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> ledger(row))
                .optional();
    }

    List<Ledger> list(Viewer viewer, int most) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from mediation_ledger where office_code like :scope order by uploaded_at desc, id limit :most")
                .param("scope", Scope.of(viewer).like())
                .param("most", most)
                .query((row, n) -> ledger(row))
                .list();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from mediation_ledger where id = :id and content is not null")
                .param("id", id)
                .query((row, n) -> sealer.getObject().open(row.getBytes(1), "ledger/" + id))
                .optional();
    }

    /** The next state; refused when somebody else was faster. */
    void move(Ledger it, LedgerState state) {
        var changed = jdbc.sql(
                        "update mediation_ledger set version = version + 1, state = :state where id = :id and version = :version")
                .param("id", it.id())
                .param("version", it.version())
                .param("state", state.name())
                .update();
        if (changed == 0) throw stale();
    }

    void layout(Ledger it, Layout layout) {
        var changed = jdbc.sql("""
                        update mediation_ledger set version = version + 1, state = 'UPLOADED', tab = :tab, header = :header, fields = :fields, columns = :columns
                        where id = :id and version = :version and state in ('UPLOADED', 'CHECKED')
                        """)
                .param("id", it.id())
                .param("version", it.version())
                .param("tab", layout.tab())
                .param("header", layout.header())
                .param("fields", layout.columns().keySet().toArray(String[]::new))
                .param("columns", layout.columns().values().toArray(Integer[]::new))
                .update();
        if (changed == 0) throw stale();
    }

    void job(Ledger it, UUID job) {
        jdbc.sql("insert into mediation_ledger_job (office_code, ledger_id, job) values (:office, :id, :job)")
                .param("office", it.office())
                .param("id", it.id())
                .param("job", job)
                .update();
    }

    void committed(UUID id) {
        jdbc.sql("update mediation_ledger set committed_at = :at where id = :id")
                .param("id", id)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The file is no longer needed, or its time is over. */
    int forget(OffsetDateTime before) {
        return jdbc.sql(
                        "update mediation_ledger set content = null where uploaded_at < :before and content is not null")
                .param("before", before)
                .update();
    }

    Map<String, String> remembered(String office) {
        var fields = new HashMap<String, String>();
        jdbc.sql("select header, field from mediation_ledger_header where office_code = :office")
                .param("office", office)
                .query(row -> {
                    fields.put(row.getString(1), row.getString(2));
                });
        return fields;
    }

    /** @param fields by header; an empty field means: leave this column out */
    void remember(String office, Map<String, String> fields) {
        fields.forEach((header, field) -> jdbc.sql("""
                        insert into mediation_ledger_header (office_code, header, field) values (:office, :header, :field)
                        on conflict (office_code, header) do update set field = :field
                        """)
                .param("office", office)
                .param("header", header)
                .param("field", field)
                .update());
    }

    private Ledger ledger(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var at = row.getObject("committed_at", OffsetDateTime.class);
        return new Ledger(
                id,
                row.getString("office_code"),
                row.getString("name"),
                row.getInt("version"),
                LedgerState.valueOf(row.getString("state")),
                layout(row),
                row.getObject("job", UUID.class),
                counts(id),
                at == null ? null : at.toInstant());
    }

    private static Layout layout(ResultSet row) throws SQLException {
        var fields = (String[]) row.getArray("fields").getArray();
        var numbers = (Integer[]) row.getArray("columns").getArray();
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < fields.length; i++) columns.put(fields[i], numbers[i]);
        return new Layout(row.getInt("tab"), row.getInt("header"), columns);
    }

    private Map<LedgerMark, Integer> counts(UUID id) {
        var counts = new EnumMap<LedgerMark, Integer>(LedgerMark.class);
        jdbc.sql("select mark, count(*) as n from mediation_ledger_line where ledger_id = :id group by mark")
                .param("id", id)
                .query(row -> {
                    counts.put(LedgerMark.valueOf(row.getString("mark")), row.getInt("n"));
                });
        return counts;
    }

    private static Stale stale() {
        return new Stale("没有保存:这份台账刚被别人处理过。请核对现在的状态后再办");
    }
}
