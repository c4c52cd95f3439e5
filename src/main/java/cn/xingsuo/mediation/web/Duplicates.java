package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Registration;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.mediation.Status;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 查重 — the same two sides in the same office within the months the rule says. */
@Component
class Duplicates {
    private final JdbcClient jdbc;
    private final ValueSets values;
    private final Clock clock;

    Duplicates(JdbcClient jdbc, ValueSets values, Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.clock = clock;
    }

    List<CaseLink> of(String applicant, String respondent, Viewer viewer) {
        if (applicant.isBlank() || respondent.isBlank() || viewer.office() == null) return List.of();
        return jdbc.sql("""
                        select id, number, status, registered_on from mediation
                        where office_code = :office and pair = :pair and registered_on >= :since and %s
                        order by registered_on desc limit 3
                        """.formatted(Sight.SQL))
                .params(Sight.of(viewer))
                .param("office", viewer.office())
                .param("pair", Registration.pair(applicant, respondent))
                .param("since", LocalDate.now(clock).minusMonths(values.rule("DUPLICATE_MONTHS")))
                .query((row, n) -> new CaseLink(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        Status.valueOf(row.getString("status")),
                        row.getObject("registered_on", LocalDate.class)))
                .list();
    }
}
