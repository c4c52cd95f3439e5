package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 在册名单 — reads who and what may take cases on a day. */
@Component
class NetworkBook {
    /** Of several bodies the one served longest; the outer query brings the order of the list. */
    private static final String SERVING = """
            select * from (
              select distinct on (m.id) m.id, m.name, s.body_id, m.full_time, m.account
              from network_membership s
              join network_mediator m on m.id = s.mediator_id
              join network_body b on b.id = s.body_id
              where s.since <= :on and (s.until is null or s.until >= :on)
                and b.filed_on <= :on and (b.closed_on is null or b.closed_on > :on) and %s
              order by m.id, s.since, s.id
            ) serving order by name, id
            """;

    private final JdbcClient jdbc;

    NetworkBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BodyChoice> bodies(OfficeId office, LocalDate on) {
        return jdbc.sql("""
                        select id, name, type from network_body
                        where office_code = :office and filed_on <= :on and (closed_on is null or closed_on > :on)
                        order by type, name, id
                        """)
                .param("office", office.code())
                .param("on", on)
                .query((row, n) -> new BodyChoice(
                        new BodyId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("type")))
                .list();
    }

    List<MediatorChoice> mediators(OfficeId office, LocalDate on) {
        return jdbc.sql(SERVING.formatted("s.office_code = :office"))
                .param("office", office.code())
                .param("on", on)
                .query(NetworkBook::mediator)
                .list();
    }

    Optional<MediatorChoice> mediator(MediatorId id, OfficeId office, LocalDate on) {
        return jdbc.sql(SERVING.formatted("s.office_code = :office and s.mediator_id = :id"))
                .param("office", office.code())
                .param("id", id.id())
                .param("on", on)
                .query(NetworkBook::mediator)
                .optional();
    }

    Optional<MediatorChoice> byAccount(String login, LocalDate on) {
        return jdbc.sql(SERVING.formatted("m.account = :login"))
                .param("login", login)
                .param("on", on)
                .query(NetworkBook::mediator)
                .optional();
    }

    private static MediatorChoice mediator(ResultSet row, int n) throws SQLException {
        return new MediatorChoice(
                new MediatorId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new BodyId(row.getObject("body_id", UUID.class)),
                row.getBoolean("full_time"),
                row.getString("account"));
    }
}
