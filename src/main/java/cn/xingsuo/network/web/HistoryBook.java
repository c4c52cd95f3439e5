package cn.xingsuo.network.web;

import cn.xingsuo.network.web.BodyPage.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 沿革查询 — what happened to a body or a studio, the newest first. */
final class HistoryBook {
    private HistoryBook() {}

    /** @param whose {@code body} or {@code studio} */
    static List<Happening> of(JdbcClient jdbc, String whose, UUID id) {
        return jdbc.sql("""
                        select happened_on, kind, note, account from network_%1$s_event
                        where %1$s_id = :id order by happened_on desc, id desc
                        """.formatted(whose))
                .param("id", id)
                .query((row, n) -> new Happening(
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("kind"),
                        row.getString("note"),
                        row.getString("account")))
                .list();
    }
}
