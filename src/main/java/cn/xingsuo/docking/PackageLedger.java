package cn.xingsuo.docking;

import cn.xingsuo.office.OfficeId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 交换文件存取 — every file that went out or came in, by number. */
@Repository
class PackageLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    PackageLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One import of a partner at a time, so that numbers are judged in order. */
    void hold(Partner partner) {
        jdbc.sql("select id from docking_partner where id = :id for update")
                .param("id", partner.id())
                .query(UUID.class)
                .single();
    }

    void keep(Partner partner, String direction, Envelope it, TransferId transfer, String account) {
        jdbc.sql("""
                        insert into docking_package
                          (id, office_code, partner_id, direction, seq, kind, transfer_id, sha256, body, at, account)
                        values (:id, :office, :partner, :direction, :seq, :kind, :transfer, :sha, :body, :at, :account)
                        """)
                .param("id", TransferId.next(clock.millis()))
                .param("office", partner.office().code())
                .param("partner", partner.id())
                .param("direction", direction)
                .param("seq", it.sequence())
                .param("kind", it.kind())
                .param("transfer", transfer.id())
                .param("sha", it.sha256())
                .param("body", it.body())
                .param("at", OffsetDateTime.now(clock))
                .param("account", account)
                .update();
    }

    /** 已导入 — the hash of the file with this number, and what it was about. */
    record Known(String sha256, TransferId transfer) {}

    Optional<Known> imported(Partner partner, int sequence) {
        return jdbc.sql("""
                        select sha256, transfer_id from docking_package
                        where office_code = :office and partner_id = :partner and direction = 'IN' and seq = :seq
                        """)
                .param("office", partner.office().code())
                .param("partner", partner.id())
                .param("seq", sequence)
                .query((row, n) ->
                        new Known(row.getString("sha256"), new TransferId(row.getObject("transfer_id", UUID.class))))
                .optional();
    }

    /**
     * Numbers below the highest that never came, the lowest hundred. The steps between those that came are looked at, not the numbers: one
     * file with a monstrous number must not make the database count to it.
     */
    List<Integer> gaps(OfficeId office, UUID partner) {
        return jdbc.sql("""
                        select n from (
                          select before, seq from (
                            select seq, lag(seq, 1, 0) over (order by seq) as before from docking_package
                            where office_code = :office and partner_id = :partner and direction = 'IN') step
                          where seq - before > 1 order by seq limit 100) gap
                        cross join lateral generate_series(before + 1, before + least(seq - before - 1, 100)) n
                        order by n limit 100
                        """)
                .param("office", office.code())
                .param("partner", partner)
                .query((row, n) -> row.getInt(1))
                .list();
    }
}
