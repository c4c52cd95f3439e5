package cn.xingsuo.docket;

import cn.xingsuo.docket.Deadline.Span;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.office.OfficeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** 期限行 — a deadline as it stands in a row of {@link DeadlineLedger#COLUMNS}. */
final class DeadlineRows {
    private DeadlineRows() {}

    static Deadline deadline(ResultSet row, int number) throws SQLException {
        return new Deadline(
                row.getObject("id", UUID.class),
                new Matter(
                        row.getString("ref"),
                        new OfficeId(row.getString("office_code")),
                        row.getString("title"),
                        row.getString("link")),
                row.getString("term"),
                new Span(
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("provisional")),
                row.getString("citation"),
                row.getInt("extensions"),
                row.getObject("met_on", LocalDate.class),
                row.getObject("dropped_on", LocalDate.class),
                row.getString("drop_reason"));
    }
}
