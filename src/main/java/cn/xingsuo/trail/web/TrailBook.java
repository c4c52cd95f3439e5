package cn.xingsuo.trail.web;

import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 留痕册 — the auditor's reading of the trail, newest first. Entries nobody signed in made belong to every auditor. */
@Repository
class TrailBook {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ActTitles titles;

    TrailBook(JdbcClient jdbc, JsonMapper json, ActTitles titles) {
        this.jdbc = jdbc;
        this.json = json;
        this.titles = titles;
    }

    List<TrailLine> lines(TrailQuery query, Viewer viewer, int most) {
        var parameters = new HashMap<String, Object>();
        var conditions = new StringBuilder("(scope is null or scope like :scope)");
        parameters.put("scope", viewer.scope() + "%");
        parameters.put("most", most);
        where(conditions, parameters, "account = :account", "account", text(query.account()));
        where(conditions, parameters, "act like :act", "act", beginning(query.act()));
        where(conditions, parameters, "subject like :subject", "subject", beginning(query.subject()));
        where(conditions, parameters, "at >= :from", "from", midnight(query.from(), 0));
        where(conditions, parameters, "at < :to", "to", midnight(query.to(), 1));
        where(conditions, parameters, "result = :result", "result", text(query.result()));
        where(conditions, parameters, "id < :before", "before", query.before());
        return jdbc.sql("select * from trail where " + conditions + " order by id desc limit :most")
                .params(parameters)
                .query(this::line)
                .list();
    }

    private static void where(
            StringBuilder conditions, Map<String, Object> parameters, String sql, String name, @Nullable Object value) {
        if (value == null) return;
        conditions.append(" and ").append(sql);
        parameters.put(name, value);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replace("\0", "");
    }

    /** A pattern for everything that begins so; what the user typed is not a pattern itself. */
    private static @Nullable String beginning(@Nullable String typed) {
        var text = text(typed);
        return text == null ? null : text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static @Nullable OffsetDateTime midnight(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(CHINA).toOffsetDateTime();
    }

    private TrailLine line(ResultSet row, int number) throws SQLException {
        return new TrailLine(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("role"),
                new TrailLine.Deed(row.getString("act"), titles.of(row.getString("act"))),
                row.getString("subject"),
                row.getString("result"),
                new TrailLine.Source(
                        row.getString("office_code"),
                        row.getString("from_address"),
                        row.getString("method"),
                        row.getString("path")),
                json.readValue(row.getString("details"), DETAILS));
    }
}
