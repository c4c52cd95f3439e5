package cn.xingsuo.archive;

import cn.xingsuo.archive.BlobStore.Incoming;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 文件账 — who holds which bytes. Rows and bytes change under one lock per office and sum, so that none is lost between the two. */
@Repository
class FileLedger {
    private static final String SELECT =
            "select f.*, b.size, b.state from archive_file f join archive_blob b using (office_code, sha256) ";
    private final JdbcClient jdbc;
    private final BlobStore store;
    private final Trail trail;

    FileLedger(JdbcClient jdbc, BlobStore store, Trail trail) {
        this.jdbc = jdbc;
        this.store = store;
        this.trail = trail;
    }

    /** Enters the file and makes its bytes visible, if the office does not have them already. */
    @Transactional
    void enter(StoredFile file, Incoming bytes, Viewer viewer) {
        lock(file.office(), store.name(file.office(), file.sha256()));
        hold(file);
        try {
            if (!whole(file)) store.place(bytes, file.office());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql("""
                        insert into archive_file (id, office_code, sha256, room, owner_id, owner_label, name, type, kept_at, kept_by)
                        values (:id, :office, :sha256, :room, :owner, :label, :name, :type, :at, :by)
                        """)
                .param("id", file.id().id())
                .param("office", file.office().code())
                .param("sha256", file.sha256())
                .param("room", file.owner().room())
                .param("owner", file.owner().id())
                .param("label", file.owner().label())
                .param("name", file.name())
                .param("type", file.type())
                .param("at", file.keptAt().atOffset(ZoneOffset.UTC))
                .param("by", viewer.account())
                .update();
        trail.note("archive.kept", subject(file), details(file));
    }

    /** One more holder of these bytes. Good bytes heal damaged ones, and a finished check ends the waiting. */
    private void hold(StoredFile file) {
        jdbc.sql("""
                        insert into archive_blob as b (office_code, sha256, size, refs, state, kept_at)
                        values (:office, :sha256, :size, 1, :state, :at)
                        on conflict (office_code, sha256) do update set refs = b.refs + 1, fault = null, fault_at = null,
                            state = case when b.state in ('WAITING', 'DAMAGED') then excluded.state else b.state end
                        """)
                .param("office", file.office().code())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("state", file.state().name())
                .param("at", file.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the bytes lie there as they should; those of another state of health are replaced by the new ones. */
    private boolean whole(StoredFile file) throws IOException {
        return store.holds(file.office(), file.sha256()) && store.whole(file.office(), file.sha256());
    }

    /** Takes the record's file away; the bytes go when nobody holds them any more. */
    @Transactional
    void drop(StoredFile file) {
        lock(file.office(), store.name(file.office(), file.sha256()));
        var gone = jdbc.sql("delete from archive_file where id = :id")
                .param("id", file.id().id())
                .update();
        if (gone == 0) throw new NoSuchFile();
        blob("update archive_blob set refs = refs - 1 where office_code = :office and sha256 = :sha256", file);
        blob("delete from archive_blob where office_code = :office and sha256 = :sha256 and refs = 0", file);
        trail.note("archive.dropped", subject(file), details(file));
    }

    Optional<StoredFile> find(FileId id, Viewer viewer) {
        return jdbc.sql(SELECT + "where f.id = :id and f.office_code like :scope")
                .param("id", id.id())
                .param("scope", Scope.of(viewer).like())
                .query(FileLedger::file)
                .optional();
    }

    List<StoredFile> of(Owner owner) {
        return jdbc.sql(SELECT + "where f.room = :room and f.owner_id = :owner order by f.id")
                .param("room", owner.room())
                .param("owner", owner.id())
                .query(FileLedger::file)
                .list();
    }

    /** Everything of one record that holds the same bytes waits for its turn. */
    void lock(OfficeId office, String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "archive/" + office.code() + "/" + name)
                .query((row, i) -> true)
                .single();
    }

    private void blob(String sql, StoredFile file) {
        jdbc.sql(sql)
                .param("office", file.office().code())
                .param("sha256", file.sha256())
                .update();
    }

    static String subject(StoredFile file) {
        return file.owner().room() + "/" + file.owner().id();
    }

    static Map<String, String> details(StoredFile file) {
        return Map.of("file", file.id().toString(), "sha256", file.sha256(), "type", file.type());
    }

    static StoredFile file(ResultSet row, int i) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                new Owner(row.getString("room"), row.getString("owner_id"), row.getString("owner_label")),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                FileState.valueOf(row.getString("state")),
                at(row));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("kept_at", OffsetDateTime.class).toInstant();
    }
}
