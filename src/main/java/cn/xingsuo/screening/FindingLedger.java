package cn.xingsuo.screening;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 排查登记存取. */
@Repository
class FindingLedger {
    /** Of the hidden findings one sees one's own, unless one is the director. */
    static final String SIGHT = "office_code like :scope and (not hidden or :director or registered_by = :account)";

    private final JdbcClient jdbc;

    FindingLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Map<String, Object> sight(Viewer viewer) {
        return Map.of(
                "scope", Scope.of(viewer).like(),
                "account", viewer.account(),
                "director", viewer.role() == Role.DIRECTOR);
    }

    Found get(FindingId id, int version, Viewer viewer) {
        var it = get(id, viewer);
        if (it.version() != version) throw new Stale("这条排查记录刚才已被他人修改,您的内容没有保存。请打开记录看最新内容。");
        return it;
    }

    Found get(FindingId id, Viewer viewer) {
        return jdbc.sql("select * from screening_finding where id = :id and " + SIGHT + " for update")
                .param("id", id.id())
                .params(sight(viewer))
                .query(FindingLedger::found)
                .optional()
                .orElseThrow(NoSuchFinding::new);
    }

    /** The finding that became this case, locked. */
    Optional<Found> ofCase(UUID mediation) {
        return jdbc.sql("select * from screening_finding where case_id = :id for update")
                .param("id", mediation)
                .query(FindingLedger::found)
                .optional();
    }

    void insert(Map<String, Object> row) {
        var columns = row.keySet().stream().sorted().toList();
        jdbc.sql("insert into screening_finding (" + String.join(", ", columns) + ") values (:"
                        + String.join(", :", columns) + ")")
                .params(row)
                .update();
    }

    void party(OfficeId office, FindingId id, int order, PersonId person) {
        jdbc.sql(
                        "insert into screening_party (office_code, finding_id, ord, person_id) values (:office, :id, :ord, :person)")
                .param("office", office.code())
                .param("id", id.id())
                .param("ord", order)
                .param("person", person.id())
                .update();
    }

    List<PersonId> parties(FindingId id) {
        return jdbc.sql("select person_id from screening_party where finding_id = :id order by ord")
                .param("id", id.id())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Writes the new state with further columns, if nobody was faster. */
    void move(Found it, Map<String, Object> more) {
        var sets = more.keySet().stream()
                .sorted()
                .map(name -> ", " + name + " = :" + name)
                .toList();
        var changed = jdbc.sql("update screening_finding set version = version + 1, state = :state"
                        + String.join("", sets) + " where id = :id and version = :version")
                .params(more)
                .param("state", it.state().name())
                .param("id", it.id().id())
                .param("version", it.version())
                .update();
        if (changed == 0) throw new Stale("这条排查记录刚才已被他人修改,您的内容没有保存。请打开记录看最新内容。");
    }

    int next(String office, int year, String kind) {
        return jdbc.sql("""
                        insert into screening_counter (office_code, year, kind, last) values (:office, :year, :kind, 1)
                        on conflict (office_code, year, kind) do update set last = screening_counter.last + 1 returning last
                        """)
                .param("office", office)
                .param("year", year)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private static Found found(ResultSet row, int at) throws SQLException {
        return new Found(
                new FindingId(row.getObject("id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                row.getString("number"),
                FindingState.valueOf(row.getString("state")),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("resolve_by", LocalDate.class),
                row.getInt("version"));
    }
}
