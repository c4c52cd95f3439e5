package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.network.BodyId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 再次调解 — an agreement that is not kept, or no longer fits, is mediated again: a new case between the same people, linked to the first,
 * which waits until both sides have said yes once more.
 */
@Service
@Transactional
public class Renewals {
    private final MediationRepository repository;
    private final CaseRecords records;
    private final Mediations mediations;
    private final Persons persons;
    private final AfterLedger after;
    private final Journal journal;
    private final JdbcClient jdbc;

    Renewals(
            MediationRepository repository,
            CaseRecords records,
            Mediations mediations,
            Persons persons,
            AfterLedger after,
            Journal journal,
            JdbcClient jdbc) {
        this.repository = repository;
        this.records = records;
        this.mediations = mediations;
        this.persons = persons;
        this.after = after;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** The new case. The first keeps its agreement until the new one replaces it. */
    public MediationRef renew(Viewer viewer, MediationRef ref, LocalDate on, String reason) {
        var why = Prose.required("再次调解的理由", reason, Prose.LINE);
        var it = repository.evenArchived(ref, viewer);
        it.owed(on, journal.today());
        var file = records.of(viewer, ref.id());
        var form = form(viewer, file, on, why);
        var renewed = mediations.register(
                viewer, form.from(new Origin("MEDIATION", it.id().toString(), it.number())));
        after.remedy(it.id(), "RENEWAL", on);
        repository.update(it);
        journal.write(it, Step.of(on, "REMEDY", "再次调解变更协议:" + why), viewer);
        return renewed;
    }

    private Registration form(Viewer viewer, CaseRecord file, LocalDate on, String why) {
        var story = "就 " + file.head().number() + " 的协议再次调解:" + why + "。\n"
                + file.facts().story();
        var dispute = new Dispute(
                file.facts().village(),
                file.head().category(),
                source(file),
                difficulty(file),
                true,
                story.substring(
                        0, story.offsetByCodePoints(0, Math.min(Prose.STORY, story.codePointCount(0, story.length())))),
                risks(file.head().id()));
        return new Registration(
                        file.head().office(),
                        dispute,
                        parties(file),
                        null,
                        new Registration.Mediator(viewer.account(), viewer.name()),
                        on)
                .by(body(file.head().id()))
                .under(new Registration.Conditions(
                        repository.setting(file.head().id()).byItself(), Extent.UNKNOWN, false));
    }

    private List<NewParty> parties(CaseRecord file) {
        var names = persons.masked(
                file.parties().stream().map(CaseRecord.Member::person).toList());
        var all = new ArrayList<NewParty>();
        for (var party : file.parties()) {
            var known = names.get(party.person());
            if (known == null || party.side() == null) throw new Refusal("原案的当事人已经查不到,不能再次调解。请另行登记。", null);
            all.add(new NewParty(party.side(), new Particulars(known.name(), null, null, null), party.person()));
        }
        return all;
    }

    private @Nullable BodyId body(MediationId id) {
        return jdbc.sql("select body_id from mediation where id = :id and body_id is not null")
                .param("id", id.id())
                .query((row, n) -> new BodyId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(null);
    }

    private String source(CaseRecord file) {
        return text("source", file.head().id());
    }

    private String difficulty(CaseRecord file) {
        return text("difficulty", file.head().id());
    }

    private String text(String column, MediationId id) {
        return jdbc.sql("select " + column + " from mediation where id = :id")
                .param("id", id.id())
                .query(String.class)
                .single();
    }

    private Set<String> risks(MediationId id) {
        return Set.copyOf(jdbc.sql("select unnest(risks) from mediation where id = :id")
                .param("id", id.id())
                .query(String.class)
                .list());
    }
}
