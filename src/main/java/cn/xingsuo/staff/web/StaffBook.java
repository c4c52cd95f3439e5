package cn.xingsuo.staff.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.staff.MemberId;
import cn.xingsuo.staff.NoSuchMember;
import cn.xingsuo.staff.StaffValues;
import cn.xingsuo.staff.web.MemberPage.Absence;
import cn.xingsuo.staff.web.MemberPage.DegreeLine;
import cn.xingsuo.staff.web.MemberPage.Posting;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 队伍查询 — reads the register for its pages. */
@Component
class StaffBook {
    static final int PAGE = 50;
    private static final Pattern KEY = Pattern.compile("(\\d{9}-[0-9a-f-]{36})?");
    private static final String ROSTER = """
            select m.id, m.name, p.office_code, p.category, p.post, p.rank, p.since,
                   exists (select from staff_degree d where d.member_id = m.id and d.law and d.completed_on <= :on) as law,
                   exists (select from staff_absence a where a.member_id = m.id and a.kind = 'lent' and a.since <= :on
                           and (a.until is null or a.until >= :on)) as lent
            from staff_posting p join staff_member m on m.id = p.member_id
            where p.office_code like :scope and p.office_code like :office and p.since <= :on and (p.until is null or p.until >= :on)
              and (:category = '' or p.category = :category)
              and (:q = '' or m.name like '%' || :q || '%' or m.initials like lower(:q) || '%')
              and (p.office_code, m.id::text) > (:afterOffice, :afterId)
            order by p.office_code, m.id::text limit :limit
            """;

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Offices offices;
    private final StaffValues values;
    private final Clock clock;

    StaffBook(JdbcClient jdbc, Persons persons, Offices offices, StaffValues values, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.offices = offices;
        this.values = values;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Roster roster(Viewer viewer, RosterFilter filter) {
        var lines = lines(Scope.of(viewer), filter, PAGE + 1);
        var page = lines.size() > PAGE ? lines.subList(0, PAGE) : lines;
        var last = page.isEmpty() ? null : page.getLast();
        var next = lines.size() > PAGE && last != null ? last.office() + "-" + last.id() : null;
        return new Roster(filter, named(page), next, values.list("categories"), viewer.may(Act.EDIT_STAFF));
    }

    /** At most {@code limit} lines, office names filled in. */
    List<RosterLine> export(Viewer viewer, RosterFilter filter, int limit) {
        return named(lines(Scope.of(viewer), filter, limit));
    }

    private List<RosterLine> lines(Scope scope, RosterFilter filter, int limit) {
        if (!KEY.matcher(filter.after()).matches()) throw new Refusal("翻页标识不对,可能网址不完整。请回到列表第一页重新翻页。", null);
        var after = filter.after().isEmpty() ? "0-" : filter.after();
        var dash = after.indexOf('-');
        return jdbc.sql(ROSTER)
                .param("scope", scope.like())
                .param("office", filter.office().isEmpty() ? "%" : filter.office())
                .param("on", filter.on())
                .param("category", filter.category())
                .param("q", filter.q().replaceAll("[%_\\\\]", "\\\\$0"))
                .param("afterOffice", after.substring(0, dash))
                .param("afterId", after.substring(dash + 1))
                .param("limit", limit)
                .query((row, at) -> line(row))
                .list();
    }

    private RosterLine line(ResultSet row) throws SQLException {
        return new RosterLine(
                row.getString("id"),
                row.getString("name"),
                row.getString("office_code"),
                values.title("categories", row.getString("category")),
                values.title("posts", row.getString("post")),
                values.title("ranks", row.getString("rank")),
                row.getObject("since", LocalDate.class),
                row.getBoolean("law"),
                row.getBoolean("lent"));
    }

    private List<RosterLine> named(List<RosterLine> lines) {
        var names = names(lines.stream().map(RosterLine::office).collect(Collectors.toSet()));
        return lines.stream()
                .map(it -> new RosterLine(
                        it.id(),
                        it.name(),
                        names.getOrDefault(it.office(), it.office()),
                        it.category(),
                        it.post(),
                        it.rank(),
                        it.since(),
                        it.law(),
                        it.lent()))
                .toList();
    }

    private Map<String, String> names(Iterable<String> codes) {
        var ids = new java.util.ArrayList<OfficeId>();
        codes.forEach(code -> ids.add(new OfficeId(code)));
        return offices.names(ids).entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().code(), Map.Entry::getValue));
    }

    MemberPage member(MemberId id, Viewer viewer) {
        record Head(UUID person, int version) {}
        var head = jdbc.sql("select person_id, version from staff_member where id = :id")
                .param("id", id.id())
                .query((row, at) -> new Head(row.getObject("person_id", UUID.class), row.getInt("version")))
                .optional()
                .orElseThrow(NoSuchMember::new);
        var person = new PersonId(head.person());
        return new MemberPage(
                id.toString(),
                Objects.requireNonNull(persons.masked(List.of(person)).get(person)),
                head.version(),
                postings(id),
                degrees(id),
                absences(id),
                viewer.may(Act.EDIT_STAFF),
                today(),
                values);
    }

    private List<Posting> postings(MemberId id) {
        return jdbc.sql("select * from staff_posting where member_id = :id order by since desc")
                .param("id", id.id())
                .query((row, at) -> new Posting(
                        row.getString("office_code"),
                        offices.name(new OfficeId(row.getString("office_code"))),
                        values.title("categories", row.getString("category")),
                        values.title("posts", row.getString("post")),
                        values.title("ranks", row.getString("rank")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    private List<DegreeLine> degrees(MemberId id) {
        return jdbc.sql(
                        "select level, major, law, completed_on from staff_degree where member_id = :id order by completed_on desc")
                .param("id", id.id())
                .query((row, at) -> new DegreeLine(
                        values.title("degrees", row.getString("level")),
                        values.title("majors", row.getString("major")),
                        row.getBoolean("law"),
                        row.getObject("completed_on", LocalDate.class)))
                .list();
    }

    private List<Absence> absences(MemberId id) {
        return jdbc.sql("select kind, since, until from staff_absence where member_id = :id order by since desc")
                .param("id", id.id())
                .query((row, at) -> new Absence(
                        values.title("absences", row.getString("kind")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }
}
