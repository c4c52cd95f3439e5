package cn.xingsuo.subsidy.web;

import static cn.xingsuo.web.Texts.t;
import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.CaseNames;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.subsidy.ClaimId;
import cn.xingsuo.subsidy.ClaimState;
import cn.xingsuo.subsidy.NoSuchClaim;
import cn.xingsuo.subsidy.SubsidyRules;
import cn.xingsuo.subsidy.Tariffs;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 申报阅读 — one claim as its page shows it; a claim out of scope does not exist. */
@Component
class ClaimPages {
    private final JdbcClient jdbc;
    private final Offices offices;
    private final ValueSets values;
    private final Tariffs tariffs;
    private final SubsidyRules rules;

    ClaimPages(JdbcClient jdbc, Offices offices, ValueSets values, Tariffs tariffs, SubsidyRules rules) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.values = values;
        this.tariffs = tariffs;
        this.rules = rules;
    }

    ClaimPage page(ClaimId id, Viewer viewer) {
        var payees = jdbc.sql("select name, percent, amount from subsidy_share where claim_id = :id order by ord")
                .param("id", id.id())
                .query((row, n) -> new ClaimPage.Payee(
                        row.getString("name"), row.getInt("percent"), row.getObject("amount", BigDecimal.class)))
                .list();
        var steps = jdbc.sql(
                        "select done_on, state, account, note from subsidy_step where claim_id = :id order by id desc")
                .param("id", id.id())
                .query((row, n) -> new ClaimPage.Step(
                        row.getObject("done_on", LocalDate.class),
                        ClaimState.valueOf(row.getString("state")),
                        row.getString("account"),
                        row.getString("note")))
                .list();
        return jdbc.sql("""
                        select c.*, %s as case_shown, %s as open
                        from subsidy_claim c join mediation m on m.id = c.mediation_id
                        where c.id = :id and c.office_code like :scope
                        """.formatted(CaseNames.sighted("m", "c.case_number"), Sight.open("m")))
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query((row, n) -> page(row, payees, steps, viewer))
                .optional()
                .orElseThrow(NoSuchClaim::new);
    }

    private ClaimPage page(ResultSet row, List<ClaimPage.Payee> payees, List<ClaimPage.Step> steps, Viewer viewer)
            throws SQLException {
        var desk = new ClaimPage.Desk(
                row.getInt("version"),
                rules.aspects(),
                viewer.may(Act.CLAIM_SUBSIDY),
                viewer.may(Act.REVIEW_SUBSIDY),
                viewer.may(Act.DECIDE_SUBSIDY));
        return new ClaimPage(head(row), about(row), scores(row), money(row), payees, steps, desk);
    }

    private ClaimLine head(ResultSet row) throws SQLException {
        return new ClaimLine(
                new ClaimId(row.getObject("id", UUID.class)),
                row.getString("number"),
                offices.name(new OfficeId(row.getString("office_code"))),
                row.getString("case_shown"),
                row.getBoolean("open") ? t(values.categories().title(row.getString("category"))) : "",
                row.getObject("claimed_on", LocalDate.class),
                ClaimState.valueOf(row.getString("state")),
                row.getObject("amount", BigDecimal.class),
                "");
    }

    private ClaimPage.Case about(ResultSet row) throws SQLException {
        var office = new OfficeId(row.getString("office_code"));
        var concludedOn = row.getObject("concluded_on", LocalDate.class);
        var chosen = List.of((String[]) row.getArray("addons").getArray());
        var addons = tariffs.addons(office, concludedOn).stream()
                .filter(it -> chosen.contains(it.value()))
                .map(it -> t(it.label()))
                .collect(Collectors.joining("、"));
        return new ClaimPage.Case(
                "/mediation/cases/" + row.getString("mediation_id"),
                t(values.of("mediation-difficulty").title(row.getString("difficulty"))),
                t(values.of("mediation-outcome").title(row.getString("outcome"))),
                concludedOn,
                addons,
                String.join(" ", (String[]) row.getArray("repeats").getArray()),
                row.getString("note"));
    }

    private static ClaimPage.Scores scores(ResultSet row) throws SQLException {
        var points = row.getArray("points");
        return new ClaimPage.Scores(
                points == null
                        ? List.of()
                        : Stream.of((Integer[]) points.getArray()).toList(),
                row.getObject("score", Integer.class),
                row.getObject("check_score", Integer.class),
                row.getObject("sample_id") != null,
                row.getBoolean("picked"));
    }

    private static ClaimPage.Money money(ResultSet row) throws SQLException {
        return new ClaimPage.Money(
                requireNonNullElse(row.getString("rate_title"), ""),
                row.getObject("base", BigDecimal.class),
                row.getInt("share"),
                row.getInt("grade"),
                row.getObject("more", BigDecimal.class),
                row.getObject("due_on", LocalDate.class));
    }
}
