package cn.xingsuo.archive;

import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 问题文件 — what is wrong with files: for the administrator without a word about their content, for the director with the case. */
@Repository
public class TroubleBook {
    private static final int MOST = 500;
    private final JdbcClient jdbc;

    TroubleBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 问题 — of the bytes of one office.
     *
     * @param label the record's number and {@code name} the file's, both null for those who may not know
     */
    public record Trouble(
            String office,
            String sha256,
            String fault,
            @Nullable Instant foundAt,
            int holders,
            @Nullable String label,
            @Nullable String name) {
        /** Chinese, a key of the English catalogue. */
        public String title() {
            return switch (fault) {
                case "CHANGED" -> "内容被改动";
                case "MISSING" -> "文件丢失";
                default -> FileState.valueOf(fault).title();
            };
        }
    }

    /** Of the whole house, without content. */
    public List<Trouble> all() {
        return jdbc.sql("""
                        select o.name as office, b.sha256, coalesce(b.fault, b.state) as fault, b.fault_at, b.refs,
                               null as owner_label, null as name
                        from archive_blob b left join office o on o.code = b.office_code
                        where b.state <> 'READY' order by b.office_code, b.sha256 limit :most
                        """).param("most", MOST).query(TroubleBook::trouble).list();
    }

    /** Of the viewer's scope, with the record each belongs to. */
    public List<Trouble> of(Viewer viewer) {
        return jdbc.sql("""
                        select o.name as office, b.sha256, coalesce(b.fault, b.state) as fault, b.fault_at, b.refs, f.owner_label, f.name
                        from archive_blob b
                        join archive_file f using (office_code, sha256)
                        left join office o on o.code = b.office_code
                        where b.office_code like :scope and b.state <> 'READY' order by b.office_code, f.owner_label, f.id limit :most
                        """)
                .param("scope", Scope.of(viewer).like())
                .param("most", MOST)
                .query(TroubleBook::trouble)
                .list();
    }

    private static Trouble trouble(ResultSet row, int i) throws SQLException {
        var at = row.getObject("fault_at", OffsetDateTime.class);
        return new Trouble(
                String.valueOf(row.getString("office")),
                row.getString("sha256"),
                row.getString("fault"),
                at == null ? null : at.toInstant(),
                row.getInt("refs"),
                row.getString("owner_label"),
                row.getString("name"));
    }
}
