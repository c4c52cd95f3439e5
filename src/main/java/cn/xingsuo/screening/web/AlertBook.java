package cn.xingsuo.screening.web;

import cn.xingsuo.mediation.Conditions;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.screening.AlertId;
import cn.xingsuo.screening.NoSuchAlert;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 重大纠纷台账 — reads the alerts a viewer may see. */
@Component
class AlertBook {
    static final int PAGE = 50;
    private static final String SIGHT = "office_code like :scope and (not hidden or :director or owner = :account)";
    private final JdbcClient jdbc;
    private final Offer offer;
    private final Clock clock;

    AlertBook(JdbcClient jdbc, Offer offer, Clock clock) {
        this.jdbc = jdbc;
        this.offer = offer;
        this.clock = clock;
    }

    List<AlertLine> page(AlertFilter filter, Viewer viewer, @Nullable String after, int most) {
        var conditions = new Conditions(SIGHT, FindingBook.sight(viewer))
                .and(filter.condition())
                .when("level = :level", "level", filter.level())
                .when("prevented = :prevented", "prevented", filter.prevented())
                .when("raised_on >= :from", "from", filter.from())
                .when("raised_on <= :to", "to", filter.to())
                .behind("raised_on", true, after);
        if (filter.q() != null && !filter.q().isBlank())
            conditions.when("position(:q in title) > 0", "q", filter.q().strip());
        return jdbc.sql("select * from screening_alert where " + conditions.sql()
                        + " order by raised_on desc, id desc limit " + most)
                .params(conditions.parameters())
                .query((row, n) -> line(row))
                .list();
    }

    List<AlertLine> of(UUID finding) {
        return jdbc.sql("select * from screening_alert where finding_id = :id order by raised_on desc, id desc")
                .param("id", finding)
                .query((row, n) -> line(row))
                .list();
    }

    AlertPage get(AlertId id, Viewer viewer) {
        return jdbc.sql("select * from screening_alert where id = :id and " + SIGHT)
                .param("id", id.id())
                .params(FindingBook.sight(viewer))
                .query((row, n) -> page(row, viewer))
                .optional()
                .orElseThrow(NoSuchAlert::new);
    }

    private AlertPage page(ResultSet row, Viewer viewer) throws SQLException {
        var line = line(row);
        var steps = steps(line.id());
        var level = offer.value("screening-alert", line.level());
        var waiting = new ArrayList<>(List.of(level.text("receivers").split(" ")));
        waiting.removeIf(code -> code.isBlank() || steps.stream().anyMatch(it -> code.equals(it.receiver())));
        var triggers = List.of((String[]) row.getArray("triggers").getArray()).stream()
                .map(it -> offer.title("screening-trigger", it))
                .toList();
        var subject = new AlertPage.Subject(
                row.getObject("finding_id", UUID.class),
                row.getObject("case_id", UUID.class),
                triggers,
                row.getString("reason"),
                row.getString("raised_by"));
        var desk = new AlertPage.Desk(offer, viewer.may(Act.EDIT_CASES), clock.instant(), LocalDate.now(clock));
        return new AlertPage(line, row.getInt("version"), subject, duty(row, level.is("leader")), waiting, steps, desk);
    }

    private List<AlertPage.Step> steps(UUID id) {
        return jdbc.sql("select * from screening_alert_step where alert_id = :id order by id desc")
                .param("id", id)
                .query((row, n) -> new AlertPage.Step(
                        row.getString("kind"),
                        row.getString("receiver"),
                        Objects.requireNonNull(moment(row, "happened_at")),
                        row.getString("note"),
                        row.getString("account")))
                .list();
    }

    private AlertPage.Duty duty(ResultSet row, boolean led) throws SQLException {
        var prevented = row.getString("prevented");
        return new AlertPage.Duty(
                moment(row, "report_by"),
                moment(row, "reported_at"),
                led,
                row.getObject("resolve_by", LocalDate.class),
                row.getString("closed_note"),
                prevented == null ? null : offer.title("screening-prevented", prevented),
                row.getObject("prevented_people", Integer.class));
    }

    private static AlertLine line(ResultSet row) throws SQLException {
        return new AlertLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("level"),
                row.getObject("raised_on", LocalDate.class),
                row.getString("leader"),
                row.getObject("reported_at") != null,
                row.getObject("follow_by", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var it = row.getObject(column, OffsetDateTime.class);
        return it == null ? null : it.toInstant();
    }
}
