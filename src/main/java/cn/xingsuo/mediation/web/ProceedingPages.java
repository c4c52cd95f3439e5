package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.CaseAnnexes;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Stage;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.mediation.web.StageBar.Reached;
import cn.xingsuo.network.Bodies;
import cn.xingsuo.network.BodyChoice;
import cn.xingsuo.network.MediatorChoice;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 办理过程组页 — puts together what the workspace shows of a case beyond its own row, and whom one can choose. */
@Component
class ProceedingPages {
    private final JdbcClient jdbc;
    private final ProceedingBook book;
    private final CaseParts parts;
    private final ValueSets values;
    private final Mediators mediators;
    private final Bodies bodies;
    private final Offices offices;
    private final ObjectProvider<CaseAnnexes> annexes;
    private final Clock clock;

    ProceedingPages(
            JdbcClient jdbc,
            ProceedingBook book,
            CaseParts parts,
            ValueSets values,
            Mediators mediators,
            Bodies bodies,
            Offices offices,
            ObjectProvider<CaseAnnexes> annexes,
            Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.parts = parts;
        this.values = values;
        this.mediators = mediators;
        this.bodies = bodies;
        this.offices = offices;
        this.annexes = annexes;
        this.clock = clock;
    }

    Proceedings of(MediationId id, Viewer viewer) {
        var setting = setting(id);
        return new Proceedings(
                bar(id),
                setting,
                book.mediators(id),
                book.hearings(id),
                book.company(id),
                book.alerts(id),
                book.corrections(id),
                parts.others(id),
                annexes.orderedStream()
                        .flatMap(it -> it.of(id, viewer).stream())
                        .toList());
    }

    /** Whom the office can name, and which offices can help. */
    Company choices(String office, Viewer viewer) {
        var today = LocalDate.now(clock);
        var all = mediators.active(new OfficeId(office), today).stream()
                .map(ProceedingPages::option)
                .toList();
        var district = new Scope(office.substring(0, Math.min(6, office.length())));
        var others = offices.names(offices.in(district, today)).entrySet().stream()
                .filter(it -> !it.getKey().code().equals(office))
                .map(it -> new Option(it.getKey().code(), it.getValue()))
                .toList();
        return new Company(all, others);
    }

    /** 可选 — mediators of the office, other offices of the district. */
    record Company(List<Option> mediators, List<Option> offices) {
        static final Company NONE = new Company(List.of(), List.of());
    }

    private static Option option(MediatorChoice it) {
        return new Option(it.id().toString(), it.name());
    }

    private StageBar bar(MediationId id) {
        var reached = new EnumMap<Stage, Reached>(Stage.class);
        jdbc.sql("select stage, reached_on, passed from mediation_stage where mediation_id = :id order by id")
                .param("id", id.id())
                .query(row -> {
                    reached.put(
                            Stage.valueOf(row.getString("stage")),
                            new Reached(row.getObject("reached_on", LocalDate.class), row.getBoolean("passed")));
                });
        var now = jdbc.sql("select stage from mediation where id = :id")
                .param("id", id.id())
                .query((row, n) -> Stage.valueOf(row.getString(1)))
                .single();
        return StageBar.of(now, reached);
    }

    private CaseSetting setting(MediationId id) {
        return jdbc.sql("""
                        select office_code, body_id, jurisdiction, jurisdiction_note, entrusted, entrusted_on, scale, people, amount,
                               (select name from division where code = residence_code order by valid_since desc limit 1) as residence,
                               origin_number, registered_on
                        from mediation where id = :id
                        """)
                .param("id", id.id())
                .query((row, n) -> setting(row))
                .single();
    }

    private CaseSetting setting(ResultSet row) throws SQLException {
        var residence = row.getString("residence");
        var note = residence == null ? row.getString("jurisdiction_note") : residence;
        var basis = values.of("mediation-jurisdiction").title(row.getString("jurisdiction"));
        var entrusted = row.getString("entrusted");
        var origin = row.getString("origin_number");
        return new CaseSetting(
                row.getString("office_code"),
                body(row),
                note.isEmpty() ? basis : basis + ":" + note,
                entrusted == null ? "" : values.of("mediation-entrustment").title(entrusted),
                row.getObject("entrusted_on", LocalDate.class),
                values.of("mediation-scale").title(row.getString("scale")),
                row.getObject("people", Integer.class),
                row.getBigDecimal("amount"),
                origin == null ? "" : origin);
    }

    private @Nullable String body(ResultSet row) throws SQLException {
        var id = row.getObject("body_id", UUID.class);
        if (id == null) return null;
        var office = new OfficeId(row.getString("office_code"));
        return bodies.active(office, row.getObject("registered_on", LocalDate.class)).stream()
                .filter(it -> it.id().id().equals(id))
                .map(BodyChoice::name)
                .findFirst()
                .orElse(null);
    }

    /** The committees of the viewer's own office, by id. */
    Map<String, String> committees(OfficeId office) {
        var all = new LinkedHashMap<String, String>();
        bodies.active(office, LocalDate.now(clock))
                .forEach(it -> all.put(it.id().toString(), it.name()));
        return all;
    }
}
