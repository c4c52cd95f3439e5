package cn.xingsuo.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** 名单暂存 — streams the good rows of a list into a table that lives as long as the transaction. */
final class DivisionStage implements AutoCloseable {
    static final String TABLE = """
            create temporary table division_stage (
              line bigint not null, code text collate "C" not null, name text not null, kind text,
              search text collate "C" not null, initials text collate "C" not null) on commit drop
            """;

    private final PGCopyOutputStream out;
    private final StringBuilder row = new StringBuilder();
    private long rows;

    DivisionStage(Connection connection) throws SQLException {
        out = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy division_stage (line, code, name, kind, search, initials) from stdin",
                1 << 16);
    }

    void add(long line, DivisionRow.Good good) throws IOException {
        row.setLength(0);
        row.append(line).append('\t').append(good.code());
        text(good.name());
        text(good.kind() == null ? null : good.kind().name());
        text(Pinyin.fold(good.name()));
        text(Pinyin.initials(good.name()));
        out.write(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Controls were refused before, so only the backslash needs escaping in PostgreSQL's text format. */
    private void text(@Nullable String value) {
        row.append('\t').append(value == null ? "\\N" : value.replace("\\", "\\\\"));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
