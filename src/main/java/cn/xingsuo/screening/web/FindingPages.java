package cn.xingsuo.screening.web;

import cn.xingsuo.docking.Partners;
import cn.xingsuo.mediation.CaseNames;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.screening.FindingId;
import cn.xingsuo.screening.FindingState;
import cn.xingsuo.screening.NoSuchFinding;
import cn.xingsuo.screening.web.FindingPage.Desk;
import cn.xingsuo.screening.web.FindingPage.Event;
import cn.xingsuo.screening.web.FindingPage.Handling;
import cn.xingsuo.screening.web.FindingPage.Head;
import cn.xingsuo.screening.web.FindingPage.Onward;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 排查记录阅读 — one finding as its page shows it. */
@Component
class FindingPages {
    private static final int TOWN = 9;
    private final JdbcClient jdbc;
    private final AlertBook alerts;
    private final Partners partners;
    private final Persons persons;
    private final Offices offices;
    private final Divisions divisions;
    private final Offer offer;

    FindingPages(
            JdbcClient jdbc,
            AlertBook alerts,
            Partners partners,
            Persons persons,
            Offices offices,
            Divisions divisions,
            Offer offer) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.partners = partners;
        this.persons = persons;
        this.offices = offices;
        this.divisions = divisions;
        this.offer = offer;
    }

    FindingPage page(FindingId id, Viewer viewer) {
        return jdbc.sql("""
                        select f.*, (select title from screening_round r where r.id = f.round_id) as round_title,
                          (select %s from mediation m where m.id = f.case_id) as case_shown
                        from screening_finding f where id = :id and\s""".formatted(CaseNames.sighted("m", "m.number")) + FindingBook.SIGHT)
                .param("id", id.id())
                .params(FindingBook.sight(viewer))
                .query((row, n) -> page(row, viewer))
                .optional()
                .orElseThrow(NoSuchFinding::new);
    }

    private FindingPage page(ResultSet row, Viewer viewer) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var organs = viewer.office() == null
                ? List.<Option>of()
                : partners.of(new OfficeId(viewer.office())).stream()
                        .map(it -> new Option(it.id().toString(), it.name()))
                        .toList();
        var desk = new Desk(offer, viewer.may(Act.EDIT_CASES), viewer.may(Act.REVEAL), organs, offer.today());
        return new FindingPage(head(row), event(row), people(id), alerts.of(id), onward(row), desk);
    }

    private Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                FindingState.valueOf(row.getString("state")),
                row.getObject("registered_on", LocalDate.class),
                offices.name(new OfficeId(row.getString("office_code"))),
                row.getString("registered_by"));
    }

    private Event event(ResultSet row) throws SQLException {
        var signs = List.of((String[]) row.getArray("signs").getArray()).stream()
                .map(it -> offer.title("screening-sign", it))
                .toList();
        return new Event(
                row.getString("name"),
                row.getObject("happened_on", LocalDate.class),
                place(row.getString("village_code")) + row.getString("place"),
                offer.title("mediation-scale", row.getString("scale")),
                offer.title("mediation-category", row.getString("category")),
                row.getInt("people"),
                row.getString("units"),
                row.getString("brief"),
                signs);
    }

    private Onward onward(ResultSet row) throws SQLException {
        var handling = new Handling(
                row.getObject("resolve_by", LocalDate.class),
                offer.title("screening-way", row.getString("way")),
                row.getString("organ"),
                row.getString("responsible"),
                row.getObject("round_id", UUID.class),
                row.getString("round_title"));
        return new Onward(
                handling,
                row.getObject("case_id", UUID.class),
                row.getString("case_shown"),
                row.getObject("transfer_id", UUID.class),
                row.getString("transfer_letter"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("closed_note"));
    }

    private List<MaskedPerson> people(UUID id) {
        var ids = jdbc.sql("select person_id from screening_party where finding_id = :id order by ord")
                .param("id", id)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        var masked = persons.masked(ids);
        return ids.stream().map(masked::get).filter(java.util.Objects::nonNull).toList();
    }

    private String place(String village) {
        var town = village.substring(0, Math.min(village.length(), TOWN));
        var names = divisions.names(List.of(town, village));
        return names.getOrDefault(town, "") + names.getOrDefault(village, village);
    }
}
