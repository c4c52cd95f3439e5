package cn.xingsuo.docking.web;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.docking.NoSuchTransfer;
import cn.xingsuo.docking.TransferId;
import cn.xingsuo.docking.TransferSight;
import cn.xingsuo.docking.TransferState;
import cn.xingsuo.docking.web.TransferPage.Course;
import cn.xingsuo.docking.web.TransferPage.Desk;
import cn.xingsuo.docking.web.TransferPage.FileLine;
import cn.xingsuo.docking.web.TransferPage.Head;
import cn.xingsuo.docking.web.TransferPage.Matter;
import cn.xingsuo.docking.web.TransferPage.Outcome;
import cn.xingsuo.docking.web.TransferPage.Step;
import cn.xingsuo.mediation.CaseNames;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Texts;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 移送单阅读 — one hand-over as its page shows it, to either side. */
@Component
class TransferPages {
    private final JdbcClient jdbc;
    private final Persons persons;
    private final Offices offices;
    private final Offer offer;

    TransferPages(JdbcClient jdbc, Persons persons, Offices offices, Offer offer) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.offices = offices;
        this.offer = offer;
    }

    TransferPage page(TransferId id, Viewer viewer) {
        return jdbc.sql("""
                        select *, (select %s from mediation m where m.id = case_id) as case_shown from docking_transfer
                        where id = :id and (office_code like :scope or peer_office like :scope) and %s
                        """.formatted(CaseNames.sighted("m", "m.number"), TransferSight.OPEN))
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query((row, n) -> page(row, viewer))
                .optional()
                .orElseThrow(NoSuchTransfer::new);
    }

    private TransferPage page(ResultSet row, Viewer viewer) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new TransferPage(
                head(row), matter(row), course(row), people(id), steps(id), files(id, viewer), desk(row, viewer));
    }

    private Head head(ResultSet row) throws SQLException {
        var own = offices.name(new OfficeId(row.getString("office_code")));
        var other = row.getString("organ_name");
        var inbound = row.getString("direction").equals("IN");
        return new Head(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("letter"),
                TransferState.valueOf(row.getString("state")),
                inbound ? other : own,
                inbound ? own : other,
                offer.title("docking-kind", row.getString("kind")),
                offer.title("docking-channel", row.getString("channel")));
    }

    private Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                row.getString("subject"),
                offer.title("mediation-category", row.getString("category")),
                row.getString("story"),
                row.getString("consent"),
                List.of((String[]) row.getArray("materials").getArray()),
                row.getString("origin_id"));
    }

    private static Course course(ResultSet row) throws SQLException {
        var outcome = new Outcome(
                row.getString("refused_reason"),
                row.getObject("case_id", UUID.class),
                row.getString("case_shown"),
                row.getString("result_note"),
                row.getString("feedback_letter"));
        return new Course(
                row.getObject("sent_on", LocalDate.class),
                row.getObject("receive_by", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("feedback_by", LocalDate.class),
                row.getObject("feedback_on", LocalDate.class),
                outcome);
    }

    private Desk desk(ResultSet row, Viewer viewer) throws SQLException {
        var own = requireNonNullElse(viewer.office(), "");
        var writes = viewer.may(Act.EDIT_CASES);
        var sender = row.getString("office_code").equals(own);
        var inbound = row.getString("direction").equals("IN");
        var peer = row.getString("peer_office");
        var receiver = peer == null ? inbound && sender : peer.equals(own);
        var outside =
                peer == null && !inbound && sender && row.getString("channel").equals("PAPER");
        return new Desk(
                writes && (receiver || outside),
                writes && receiver,
                writes && sender,
                viewer.name(),
                offer.villages(viewer),
                offer,
                offer.today());
    }

    private List<MaskedPerson> people(UUID id) {
        var ids = jdbc.sql("select person_id from docking_party where transfer_id = :id order by ord")
                .param("id", id)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        var masked = persons.masked(ids);
        return ids.stream().map(masked::get).filter(Objects::nonNull).toList();
    }

    private List<Step> steps(UUID id) {
        return jdbc.sql("select * from docking_step where transfer_id = :id order by id desc")
                .param("id", id)
                .query((row, n) -> new Step(
                        row.getString("kind"),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("note"),
                        row.getString("account")))
                .list();
    }

    private List<FileLine> files(UUID id, Viewer viewer) {
        return jdbc.sql("select * from docking_package where transfer_id = :id and office_code like :scope order by id")
                .param("id", id)
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> file(row))
                .list();
    }

    static FileLine file(ResultSet row) throws SQLException {
        return new FileLine(
                row.getObject("id", UUID.class),
                row.getString("direction").equals("OUT"),
                row.getInt("seq"),
                row.getString("kind"),
                Texts.moment(row.getObject("at", OffsetDateTime.class).toInstant()));
    }
}
