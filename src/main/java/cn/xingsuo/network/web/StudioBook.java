package cn.xingsuo.network.web;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.network.NoSuchStudio;
import cn.xingsuo.network.StudioId;
import cn.xingsuo.network.StudioState;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 工作室查询 — reads the studios a viewer may see. */
@Component
class StudioBook {
    private static final int EXPORTED = 20_000;
    private final JdbcClient jdbc;
    private final Docket docket;
    private final Offices offices;
    private final Clock clock;

    StudioBook(JdbcClient jdbc, Docket docket, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.docket = docket;
        this.offices = offices;
        this.clock = clock;
    }

    List<StudioLine> page(StudioFilter filter, Viewer viewer, @Nullable String after) {
        var order = filter.order();
        return lines(
                conditions(filter, viewer).behind("s", "network_studio", order.column, after), order, Listing.PAGE + 1);
    }

    List<StudioLine> all(StudioFilter filter, Viewer viewer) {
        return lines(conditions(filter, viewer), filter.order(), EXPORTED);
    }

    int count(StudioFilter filter, Viewer viewer) {
        return conditions(filter, viewer).counted(jdbc, "network_studio s");
    }

    private static Conditions conditions(StudioFilter filter, Viewer viewer) {
        return Conditions.in(viewer, "s.office_code like :scope")
                .words("s", filter.q())
                .when(
                        "s.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name());
    }

    private List<StudioLine> lines(Conditions it, StudioFilter.Order order, int most) {
        return jdbc.sql("""
                        select s.*, m.name as mediator from network_studio s join network_mediator m on m.id = s.mediator_id
                        where %s order by s.%s, s.id limit :most
                        """.formatted(it.sql(), order.column))
                .params(it.parameters())
                .param("most", most)
                .query((row, n) -> new StudioLine(
                        row.getString("id"),
                        row.getString("name"),
                        StudioState.valueOf(row.getString("state")),
                        row.getString("mediator"),
                        row.getObject("applied_on", LocalDate.class),
                        row.getObject("named_on", LocalDate.class),
                        row.getString("plaque"),
                        row.getObject("reviewed_on", LocalDate.class)))
                .list();
    }

    StudioPage studio(StudioId id, Viewer viewer) {
        record Both(StudioPage.Head head, StudioPage.Facts facts) {}
        var it = jdbc.sql("""
                        select s.*, m.name as mediator_name, b.name as body_name from network_studio s
                        join network_mediator m on m.id = s.mediator_id join network_body b on b.id = s.body_id
                        where s.id = :id and s.office_code like :scope
                        """)
                .param("id", id.id())
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> new Both(head(row), facts(row)))
                .optional()
                .orElseThrow(NoSuchStudio::new);
        return new StudioPage(
                it.head(),
                it.facts(),
                HistoryBook.of(jdbc, "studio", id.id()),
                docket.of(id.ref()),
                viewer.may(Act.APPROVE_BODIES),
                LocalDate.now(clock));
    }

    private StudioPage.Head head(ResultSet row) throws SQLException {
        return new StudioPage.Head(
                row.getString("id"),
                row.getString("name"),
                StudioState.valueOf(row.getString("state")),
                offices.name(new OfficeId(row.getString("office_code"))),
                row.getInt("version"));
    }

    private static StudioPage.Facts facts(ResultSet row) throws SQLException {
        return new StudioPage.Facts(
                row.getString("mediator_id"),
                row.getString("mediator_name"),
                row.getString("body_id"),
                row.getString("body_name"),
                row.getString("room"),
                row.getInt("helpers"),
                row.getInt("yearly_cases"),
                row.getString("plaque"),
                new StudioPage.Days(
                        row.getObject("applied_on", LocalDate.class),
                        row.getObject("named_on", LocalDate.class),
                        row.getObject("reviewed_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)));
    }
}
