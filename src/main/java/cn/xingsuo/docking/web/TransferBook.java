package cn.xingsuo.docking.web;

import cn.xingsuo.docking.TransferSight;
import cn.xingsuo.docking.TransferState;
import cn.xingsuo.mediation.Conditions;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 移送台账 — reads the hand-overs a side of which the viewer may see; each side by its own index. */
@Component
class TransferBook {
    static final int PAGE = 50;
    private final JdbcClient jdbc;
    private final Offer offer;

    TransferBook(JdbcClient jdbc, Offer offer) {
        this.jdbc = jdbc;
        this.offer = offer;
    }

    List<TransferLine> page(TransferFilter filter, Viewer viewer, @Nullable String after, int most) {
        var order = filter.oldest() ? "sent_on, id" : "sent_on desc, id desc";
        var own = side("office_code like :scope", filter, viewer, after);
        var peer = side("peer_office like :scope and office_code not like :scope", filter, viewer, after);
        var select = """
                (select id, letter, direction = 'IN' as inbound, organ_name as organ, subject, state, sent_on, receive_by, feedback_by
                 from docking_transfer where %s order by %s limit %d)
                union all
                (select id, letter, true, (select name from office o where o.code = office_code), subject, state, sent_on, receive_by,
                        feedback_by
                 from docking_transfer where %s order by %s limit %d)
                order by %s limit %d
                """.formatted(
                own.and(way(filter, "direction = 'IN'", "direction = 'OUT'")).sql(),
                order,
                most,
                peer.and(way(filter, "true", "false")).sql(),
                order,
                most,
                order,
                most);
        return jdbc.sql(select)
                .params(own.parameters())
                .query((row, n) -> line(row))
                .list();
    }

    /** 统计行 — one organ kind in one year; each figure opens its records. None above the district, where there are too many. */
    List<TransferList.Share> shares(Viewer viewer, LocalDate from, LocalDate to) {
        if (Scope.of(viewer).isWide()) return List.of();
        return jdbc.sql("""
                        select organ_kind, count(*) as sent, count(received_on) as received,
                          count(*) filter (where succeeded is not null) as concluded, count(*) filter (where succeeded) as succeeded,
                          count(feedback_on) as answered, count(*) filter (where feedback_on <= feedback_by) as timely
                        from docking_transfer
                        where (office_code like :scope or peer_office like :scope) and sent_on between :from and :to
                        group by organ_kind order by organ_kind
                        """)
                .param("scope", Scope.of(viewer).like())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new TransferList.Share(
                        row.getString("organ_kind"),
                        offer.title("docking-organ", row.getString("organ_kind")),
                        row.getInt("sent"),
                        row.getInt("received"),
                        row.getInt("concluded"),
                        row.getInt("succeeded"),
                        row.getInt("answered"),
                        row.getInt("timely")))
                .list();
    }

    private Conditions side(String sight, TransferFilter filter, Viewer viewer, @Nullable String after) {
        var base = new HashMap<>(Sight.of(viewer));
        base.put("today", offer.today());
        return new Conditions(sight, base)
                .and(TransferSight.OPEN)
                .and(filter.condition())
                .when(
                        "state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .when("organ_kind = :organ", "organ", filter.organ())
                .when("sent_on >= :from", "from", filter.from())
                .when("sent_on <= :to", "to", filter.to())
                .words(filter.q())
                .behind("sent_on", !filter.oldest(), after);
    }

    private static String way(TransferFilter filter, String in, String out) {
        if (filter.way() == null) return "true";
        return filter.way() == TransferFilter.Way.IN ? in : out;
    }

    private static TransferLine line(ResultSet row) throws SQLException {
        return new TransferLine(
                row.getObject("id", UUID.class),
                row.getString("letter"),
                row.getBoolean("inbound"),
                row.getString("organ"),
                row.getString("subject"),
                TransferState.valueOf(row.getString("state")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("receive_by", LocalDate.class),
                row.getObject("feedback_by", LocalDate.class));
    }
}
