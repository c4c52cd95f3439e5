package cn.xingsuo.screening;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.mediation.CaseBriefs;
import cn.xingsuo.mediation.Dispute;
import cn.xingsuo.mediation.Extent;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Opening;
import cn.xingsuo.mediation.Origin;
import cn.xingsuo.mediation.Registration;
import cn.xingsuo.mediation.Registration.Conditions;
import cn.xingsuo.mediation.Registration.Mediator;
import cn.xingsuo.mediation.Setting;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.person.Persons;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 转为案件 — a finding goes on as a case of mediation; what the register knows is not typed again, and its people stay the same people. */
@Service
@Transactional
public class FindingCases {
    static final String KIND = "SCREENING";
    private final FindingLedger ledger;
    private final Mediations mediations;
    private final CaseBriefs briefs;
    private final Persons persons;
    private final ValueSets values;
    private final Docket docket;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    FindingCases(
            FindingLedger ledger,
            Mediations mediations,
            CaseBriefs briefs,
            Persons persons,
            ValueSets values,
            Docket docket,
            Trail trail,
            JdbcClient jdbc,
            Clock clock) {
        this.ledger = ledger;
        this.mediations = mediations;
        this.briefs = briefs;
        this.persons = persons;
        this.values = values;
        this.docket = docket;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The words of the register that the case takes over. */
    private record Known(String village, String category, String brief, String scale, int people, Set<String> signs) {}

    public MediationId open(Viewer viewer, FindingId id, int version, Opening opening) {
        var it = ledger.get(id, version, viewer).open();
        var mediation = mediations.register(viewer, form(viewer, it, opening)).id();
        var number = briefs.of(viewer, mediation).number();
        ledger.move(it.as(FindingState.CASE), Map.of("case_id", mediation.id(), "case_number", number));
        docket.drop(id.ref(), Findings.TERM, "已转为调解案件,按案件期限办理");
        var details = Map.of("case", number, "office", it.office().code());
        trail.note("screening.finding-to-case", id.ref(), details);
        return mediation;
    }

    private Registration form(Viewer viewer, Found it, Opening opening) {
        var known = known(it.id());
        var dispute = new Dispute(
                known.village(),
                known.category(),
                "PROACTIVE",
                opening.difficulty(),
                false,
                known.brief(),
                risks(known));
        var ids = ledger.parties(it.id());
        var parties = opening.parties(ids, persons.masked(ids));
        var mediator = new Mediator(viewer.account(), viewer.name());
        var extent = new Extent(known.scale(), known.people(), null);
        return new Registration(it.office(), dispute, parties, opening.consent(), mediator, LocalDate.now(clock))
                .from(new Origin(KIND, it.id().id().toString(), it.number()))
                .under(new Conditions(Setting.USUAL, extent, false));
    }

    private Set<String> risks(Known known) {
        var signs = values.of("screening-sign");
        var risks = new TreeSet<String>();
        known.signs().forEach(code -> risks.add(signs.require(code).text("risk")));
        risks.remove("");
        return risks;
    }

    private Known known(FindingId id) {
        return jdbc.sql("select * from screening_finding where id = :id")
                .param("id", id.id())
                .query((row, n) -> new Known(
                        row.getString("village_code"),
                        row.getString("category"),
                        row.getString("brief"),
                        row.getString("scale"),
                        row.getInt("people"),
                        Set.of((String[]) row.getArray("signs").getArray())))
                .single();
    }
}
