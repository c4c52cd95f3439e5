package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Sight;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 台账读取 — the rows of a register, page by page. */
@Component
class LedgerBook {
    static final int PAGE = 50;
    private static final int CHUNK = 500;
    private static final int COUNTED = 100_000;
    private final JdbcClient jdbc;
    private final ValueSets values;
    private final Divisions divisions;
    private final Persons persons;

    LedgerBook(JdbcClient jdbc, ValueSets values, Divisions divisions, Persons persons) {
        this.jdbc = jdbc;
        this.values = values;
        this.divisions = divisions;
        this.persons = persons;
    }

    /** 台账条件 — a register over some days. */
    record Asked(LedgerRegister register, LocalDate from, LocalDate to, Viewer viewer) {
        String where() {
            return "%s and %s and %s between :from and :to".formatted(Sight.SQL, register.condition, register.column);
        }
    }

    /** How many there are, counted up to a limit. */
    long count(Asked asked) {
        return statement(
                        "select count(*) from (select 1 from mediation where " + asked.where() + " limit :most) f",
                        asked)
                .param("most", COUNTED)
                .query(Long.class)
                .single();
    }

    /** One page, oldest first, and one row more. */
    List<LedgerLine> page(Asked asked, @Nullable CaseKey after) {
        return lines(asked, after, PAGE + 1);
    }

    /** Every row, read as it is asked for. */
    Stream<LedgerLine> all(Asked asked) {
        return Stream.iterate(
                        lines(asked, null, CHUNK),
                        chunk -> !chunk.isEmpty(),
                        chunk -> chunk.size() < CHUNK
                                ? List.of()
                                : lines(asked, CaseKey.of(chunk.getLast().key()), CHUNK))
                .flatMap(List::stream);
    }

    private List<LedgerLine> lines(Asked asked, @Nullable CaseKey after, int most) {
        var columns = asked.register().columns();
        var selected = new StringBuilder("id, " + asked.register().column + " as day");
        for (int i = 0; i < columns.size(); i++)
            if (!columns.get(i).sql().isEmpty())
                selected.append(", %s as c%d".formatted(columns.get(i).sql(), i));
        var day = asked.register().column;
        var behind = after == null ? "" : " and (%s, id) > (:keyDay, :keyId)".formatted(day);
        var statement = statement(
                        "select %s from mediation where %s%s order by %s, id limit :most"
                                .formatted(selected, asked.where(), behind, day),
                        asked)
                .param("most", most);
        if (after != null) statement = statement.param("keyDay", after.day()).param("keyId", after.id());
        var lines = statement.query((row, n) -> line(row, columns)).list();
        if (columns.stream().anyMatch(it -> it.title().equals(LedgerColumn.APPLICANT))) names(lines, columns);
        return lines;
    }

    private LedgerLine line(ResultSet row, List<LedgerColumn> columns) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var set = column.set();
            if (column.sql().isEmpty()) cells.add(null);
            else if (column.title().equals(LedgerColumn.VILLAGE)) cells.add(village(row.getString("c" + i)));
            else if (set != null) cells.add(titled(set, row.getString("c" + i)));
            else cells.add(cell(row, "c" + i));
        }
        return new LedgerLine(row.getObject("id", UUID.class), row.getObject("day", LocalDate.class), cells);
    }

    private static @Nullable Object cell(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column);
        return value instanceof java.sql.Date ? row.getObject(column, LocalDate.class) : value;
    }

    private @Nullable String titled(String set, @Nullable String code) {
        return code == null ? null : values.of(set).title(code);
    }

    private String village(String code) {
        return divisions.find(code).map(it -> it.name()).orElse(code);
    }

    /** The names of both sides, in two queries for the whole page. */
    private void names(List<LedgerLine> lines, List<LedgerColumn> columns) {
        if (lines.isEmpty()) return;
        var sides = new HashMap<UUID, Map<String, List<PersonId>>>();
        var people = new ArrayList<PersonId>();
        jdbc.sql(
                        "select mediation_id, side, person_id from mediation_party where mediation_id = any (:ids) order by ord")
                .param("ids", lines.stream().map(LedgerLine::id).toArray(UUID[]::new))
                .query(row -> {
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    people.add(person);
                    sides.computeIfAbsent(row.getObject("mediation_id", UUID.class), _ -> new HashMap<>())
                            .computeIfAbsent(row.getString("side"), _ -> new ArrayList<>())
                            .add(person);
                });
        var named = persons.masked(people);
        for (var line : lines) {
            var of = sides.getOrDefault(line.id(), Map.of());
            name(line, columns, LedgerColumn.APPLICANT, joined(of.getOrDefault("APPLICANT", List.of()), named));
            name(line, columns, LedgerColumn.RESPONDENT, joined(of.getOrDefault("RESPONDENT", List.of()), named));
        }
    }

    private static void name(LedgerLine line, List<LedgerColumn> columns, String title, String names) {
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).title().equals(title)) line.cells().set(i, names);
    }

    private static String joined(List<PersonId> people, Map<PersonId, MaskedPerson> named) {
        return people.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(MaskedPerson::name)
                .collect(Collectors.joining("、"));
    }

    private JdbcClient.StatementSpec statement(String sql, Asked asked) {
        return jdbc.sql(sql)
                .params(Sight.of(asked.viewer()))
                .param("from", asked.from())
                .param("to", asked.to());
    }
}
