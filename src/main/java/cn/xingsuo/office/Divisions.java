package cn.xingsuo.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 区划 — everything another room may ask about provinces, cities, districts, towns and villages. */
@Service
@Transactional(readOnly = true)
public class Divisions {
    /** City-level rows that exist only to complete the numbering and are left out of an address. */
    static final String COLUMNS = "d.code, d.level, d.parent_code, d.name, d.kind, d.valid_since, d.valid_until";

    static final RowMapper<Division> ROW = (row, at) -> {
        var kind = row.getString("kind");
        return new Division(
                row.getString("code"),
                DivisionLevel.valueOf(row.getString("level")),
                row.getString("parent_code"),
                row.getString("name"),
                kind == null ? null : VillageKind.valueOf(kind),
                row.getObject("valid_since", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    };

    private final JdbcClient jdbc;

    Divisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest span of the code, abolished or not. */
    public Optional<Division> find(String code) {
        return history(code).stream().findFirst();
    }

    public Division get(String code) {
        return find(code).orElseThrow(NoSuchDivision::new);
    }

    /** Every span of the code, newest first. */
    public List<Division> history(String code) {
        return jdbc.sql("select " + COLUMNS + " from division d where code = :code order by valid_since desc")
                .param("code", code)
                .query(ROW)
                .list();
    }

    /** What the code meant on a day. */
    public Optional<Division> find(String code, LocalDate day) {
        return history(code).stream()
                .filter(it -> !it.since().isAfter(day)
                        && (it.until() == null || it.until().isAfter(day)))
                .findFirst();
    }

    /** The divisions directly below, valid on the day, by code. */
    public List<Division> below(String parent, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                         from division d
                        where parent_code = :parent and valid_since <= :day and (valid_until is null or valid_until > :day)
                        order by code
                        """)
                .param("parent", parent)
                .param("day", day)
                .query(ROW)
                .list();
    }

    /** Newest names of many codes at once; unknown codes are left out. */
    public Map<String, String> names(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return jdbc
                .sql(
                        "select distinct on (code) code, name from division where code in (:codes) order by code, valid_since desc")
                .param("codes", Set.copyOf(codes))
                .query((row, at) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
