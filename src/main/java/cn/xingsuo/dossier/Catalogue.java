package cn.xingsuo.dossier;

import cn.xingsuo.mediation.Sight;
import cn.xingsuo.office.Like;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.web.Viewer;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 案卷归档目录 — archived dossiers by office, year and number. */
@Service
@Transactional(readOnly = true)
public class Catalogue {
    private static final int FETCH = 500;
    private static final String SELECT = """
            select d.*, m.number, m.title, m.matter, m.concluded_on, m.mediator_name
            from dossier d join mediation m on m.id = d.mediation_id
            where d.state = 'ARCHIVED' and d.office_code like :scope
              and\s""" + Sight.open("m");
    private static final String ORDER = " order by d.office_code, d.archive_year desc, d.archive_no desc";
    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 检索条件.
     *
     * @param q words of number, names or story
     */
    public record Wanted(@Nullable Integer year, @Nullable String q) {}

    /** 翻页位置 — the last row of a page. */
    public record Place(String office, int year, int no) {}

    /** 目录一行. */
    public record Line(
            UUID id,
            Place place,
            String archiveNumber,
            String caseNumber,
            String title,
            LocalDate concludedOn,
            LocalDate archivedOn,
            Dossier.Filing filing,
            String mediator) {
        public String path() {
            return "/mediation/cases/" + id + "/documents";
        }
    }

    public List<Line> page(Viewer viewer, Wanted wanted, @Nullable Place after, int most) {
        var parameters = new HashMap<String, Object>(Sight.of(viewer));
        var sql = new StringBuilder(SELECT).append(conditions(wanted, parameters));
        if (after != null) {
            sql.append(" and (d.office_code, -d.archive_year, -d.archive_no) > (:office, -:beforeYear, -:no)");
            parameters.put("office", after.office());
            parameters.put("beforeYear", after.year());
            parameters.put("no", after.no());
        }
        parameters.put("most", most);
        return jdbc.sql(sql + ORDER + " limit :most")
                .params(parameters)
                .query((row, n) -> line(row))
                .list();
    }

    /** 逐行阅读. */
    public interface Reading {
        void lines(Stream<Line> lines) throws IOException;
    }

    /** Every line in order, without holding them. */
    public void each(Viewer viewer, Wanted wanted, Reading reading) throws IOException {
        var parameters = new HashMap<String, Object>(Sight.of(viewer));
        var asked = jdbc.sql(SELECT + conditions(wanted, parameters) + ORDER)
                .params(parameters)
                .withFetchSize(FETCH);
        try (var lines = asked.query((row, n) -> line(row)).stream()) {
            reading.lines(lines);
        }
    }

    /** Dossiers the viewer's director still has to look at. */
    public List<Waiting> waiting(Viewer viewer, int most) {
        return jdbc.sql("""
                        select m.id, m.number, m.title from dossier d join mediation m on m.id = d.mediation_id
                        where d.state = 'SUBMITTED' and d.office_code like :scope
                          and %s
                        order by d.office_code, d.mediation_id limit :most
                        """.formatted(Sight.open("m")))
                .params(Sight.of(viewer))
                .param("most", most)
                .query((row, n) ->
                        new Waiting(row.getObject("id", UUID.class), row.getString("number"), row.getString("title")))
                .list();
    }

    /** 待审核的卷宗. */
    public record Waiting(UUID id, String number, String title) {
        public String path() {
            return "/mediation/cases/" + id + "/close";
        }
    }

    private static String conditions(Wanted wanted, Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (wanted.year() != null) {
            sql.append(" and d.archive_year = :year");
            parameters.put("year", wanted.year());
        }
        var q = wanted.q();
        if (q != null && !q.isBlank()) {
            var words = Pinyin.fold(q).strip();
            sql.append(" and (d.archive_number = :q or m.search like :like)");
            parameters.put("q", q.strip());
            parameters.put("like", Like.within(words));
        }
        return sql.toString();
    }

    private static Line line(ResultSet row) throws SQLException {
        var filing = DossierRepository.dossier(row).filing();
        return new Line(
                row.getObject("mediation_id", UUID.class),
                new Place(row.getString("office_code"), row.getInt("archive_year"), row.getInt("archive_no")),
                filing.number(),
                row.getString("number"),
                row.getString("title"),
                row.getObject("concluded_on", LocalDate.class),
                row.getObject("archived_on", LocalDate.class),
                filing,
                row.getString("mediator_name"));
    }
}
