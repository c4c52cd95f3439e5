package cn.xingsuo.rating;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** 台账行 — one past rating in a list. */
public record LedgerLine(
        long id,
        LocalDate on,
        Instant at,
        String edition,
        int star,
        boolean provisional,
        int lowest,
        int highest,
        BigDecimal total) {
    static LedgerLine of(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getLong("id"),
                row.getObject("rated_on", LocalDate.class),
                row.getObject("rated_at", OffsetDateTime.class).toInstant(),
                row.getString("edition"),
                row.getInt("star"),
                row.getBoolean("provisional"),
                row.getInt("lowest"),
                row.getInt("highest"),
                row.getBigDecimal("total"));
    }
}
