package cn.xingsuo.mediation.web;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.NoSuchMediation;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.mediation.Status;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案件阅读 — one case as its page shows it; a case out of sight does not exist. */
@Component
class CasePages {
    private static final String ONE = "select * from mediation where id = :id and " + Sight.ONE;
    private final JdbcClient jdbc;
    private final ValueSets values;
    private final CaseParts parts;
    private final ProceedingPages proceedings;
    private final Docket docket;
    private final Clock clock;

    CasePages(
            JdbcClient jdbc,
            ValueSets values,
            CaseParts parts,
            ProceedingPages proceedings,
            Docket docket,
            Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.parts = parts;
        this.proceedings = proceedings;
        this.docket = docket;
        this.clock = clock;
    }

    CasePage page(MediationId id, Viewer viewer, Choices choices) {
        var read = read(id, viewer);
        var way = proceedings.of(id, viewer);
        // an office that helps sees the case; the one that leads works on it
        var writes = viewer.may(Act.EDIT_CASES) && viewer.sees(way.setting().office());
        var company = writes && read.head().status() == Status.OPEN
                ? proceedings.choices(way.setting().office(), viewer)
                : ProceedingPages.Company.NONE;
        var desk = new CasePage.Desk(
                writes,
                viewer.may(Act.REVEAL),
                viewer.may(Act.DIRECT_CASES),
                LocalDateTime.now(clock),
                choices,
                company);
        return new CasePage(
                read.head(),
                read.facts(),
                read.ending(),
                read.after(),
                parts.steps(id),
                parts.parties(id),
                docket.of(id.ref()),
                way,
                desk);
    }

    MediationDocument document(MediationId id, Viewer viewer) {
        return MediationDocument.of(read(id, viewer), parts.parties(id));
    }

    /** The case without its lists. */
    Read read(MediationId id, Viewer viewer) {
        return jdbc.sql(ONE)
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(NoSuchMediation::new);
    }

    /** 案件主体 — what stands in the case's own row. */
    record Read(
            CaseHead head,
            CaseFacts facts,
            @Nullable CaseEnding ending,
            CaseAftermath after,
            @Nullable LocalDate concludeBy) {}

    private Read read(ResultSet row) throws SQLException {
        var it = new CaseRow(row, values);
        return new Read(
                head(row),
                it.facts(),
                it.ending(clock.instant()),
                it.aftermath(),
                row.getObject("conclude_by", LocalDate.class));
    }

    private CaseHead head(ResultSet row) throws SQLException {
        return new CaseHead(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                row.getString("title"),
                Status.valueOf(row.getString("status")),
                row.getString("matter"),
                parts.place(row.getString("village_code")),
                parts.office(row.getString("office_code")),
                row.getString("mediator_name"));
    }
}
