package cn.xingsuo.mediation;

import cn.xingsuo.network.MediatorId;
import cn.xingsuo.office.Like;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 案件简况查询 — tells other rooms about the cases their viewer may see. */
@Service
@Transactional(readOnly = true)
public class CaseBriefs {
    static final String SELECT = """
            select m.*, array(
              select a.mediator_id from mediation_mediator a where a.mediation_id = m.id and a.ended_on is null
              order by a.assigned_on, a.mediator_id) as mediators
            from (select id, office_code, number, title, category, difficulty, status, outcome, concluded_on, performed_state,
                         confirmation_result, archived_on, registered_on
                  from mediation where %s) m order by m.registered_on desc, m.id desc
            """;
    private static final int SHORTEST_WORD = 2;
    private final JdbcClient jdbc;

    CaseBriefs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NoSuchMediation for a case out of sight, too */
    public CaseBrief of(Viewer viewer, MediationId id) {
        return jdbc.sql(SELECT.formatted("id = :id and " + Sight.ONE))
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query(CaseBriefs::brief)
                .optional()
                .orElseThrow(NoSuchMediation::new);
    }

    /** The newest cases with the words in number, names, place or story; hidden ones are never offered. */
    public List<CaseBrief> search(Viewer viewer, String q, int most) {
        var words = Pinyin.fold(q).strip();
        if (words.length() < SHORTEST_WORD) return List.of();
        return jdbc.sql(SELECT.formatted("not hidden and " + Sight.SQL + """
                         and %s @> (:words::text[] || :within::text[]) and search like :like
                        order by registered_on desc, id desc limit :most""".formatted(CaseTokens.INDEXED)))
                .params(Sight.of(viewer))
                .param("words", CaseTokens.words(words).toArray(String[]::new))
                .param(
                        "within",
                        CaseTokens.within(Scope.of(viewer), DaySpan.always()).toArray(String[]::new))
                .param("like", Like.within(words))
                .param("most", most)
                .query(CaseBriefs::brief)
                .list();
    }

    static CaseBrief brief(ResultSet row, int at) throws SQLException {
        return new CaseBrief(
                new MediationId(row.getObject("id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                row.getString("number"),
                row.getString("title"),
                row.getString("category"),
                row.getString("difficulty"),
                Status.valueOf(row.getString("status")),
                new Result(
                        row.getObject("concluded_on", LocalDate.class),
                        row.getString("outcome"),
                        Performance.FULFILLED.equals(row.getString("performed_state")),
                        "CONFIRMED".equals(row.getString("confirmation_result")),
                        row.getObject("archived_on") != null),
                Stream.of((UUID[]) row.getArray("mediators").getArray())
                        .map(MediatorId::new)
                        .toList());
    }
}
