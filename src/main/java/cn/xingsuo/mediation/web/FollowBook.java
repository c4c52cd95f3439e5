package cn.xingsuo.mediation.web;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.NoSuchMediation;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.mediation.web.FollowFacts.Filing;
import cn.xingsuo.mediation.web.FollowFacts.Seen;
import cn.xingsuo.mediation.web.FollowFacts.Urging;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 后续阅读 — the rest of a case's row that only the page of its fulfilment shows. */
@Component
class FollowBook {
    private final JdbcClient jdbc;
    private final Choices choices;

    FollowBook(JdbcClient jdbc, Choices choices) {
        this.jdbc = jdbc;
        this.choices = choices;
    }

    FollowFacts facts(MediationId id, Viewer viewer) {
        return jdbc.sql("""
                        select urged_times, urged_on, remedy, remedy_on, confirmation_filed_on, confirmation_filing_number,
                          confirmation_decide_by, confirmation_ground, visited_satisfaction, visited_performance, visited_intensifying,
                          judged_on, judged, judged_by, judgment_number
                        from mediation left join (
                          select mediation_id as judged_case, decided_on as judged_on, result as judged, court as judged_by, number as judgment_number
                          from mediation_judgment) j on judged_case = id
                        where id = :id and\s""" + Sight.ONE)
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query((row, n) -> facts(row))
                .optional()
                .orElseThrow(NoSuchMediation::new);
    }

    private FollowFacts facts(ResultSet row) throws SQLException {
        return new FollowFacts(
                new Urging(row.getInt("urged_times"), row.getObject("urged_on", LocalDate.class)),
                new Filing(
                        row.getObject("confirmation_filed_on", LocalDate.class),
                        requireNonNullElse(row.getString("confirmation_filing_number"), ""),
                        row.getObject("confirmation_decide_by", LocalDate.class)),
                title("remedy", row.getString("remedy")),
                row.getObject("remedy_on", LocalDate.class),
                title("confirmation-ground", row.getString("confirmation_ground")),
                judgment(row),
                new Seen(
                        title("satisfaction", row.getString("visited_satisfaction")),
                        title("performance", row.getString("visited_performance")),
                        row.getBoolean("visited_intensifying")));
    }

    private FollowFacts.@Nullable Judgment judgment(ResultSet row) throws SQLException {
        var on = row.getObject("judged_on", LocalDate.class);
        if (on == null) return null;
        return new FollowFacts.Judgment(
                on,
                title("judgment", row.getString("judged")),
                row.getString("judged_by"),
                row.getString("judgment_number"));
    }

    private String title(String set, @Nullable String code) {
        return code == null ? "" : choices.title(set, code);
    }
}
