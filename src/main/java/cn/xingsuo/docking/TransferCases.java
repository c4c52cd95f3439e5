package cn.xingsuo.docking;

import cn.xingsuo.docking.Mover.Entry;
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
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 移送立案 — a hand-over that was signed for becomes a case; what the letter says is not typed again. */
@Service
@Transactional
public class TransferCases {
    private final TransferLedger ledger;
    private final Mediations mediations;
    private final CaseBriefs briefs;
    private final Persons persons;
    private final ValueSets values;
    private final Mover mover;
    private final JdbcClient jdbc;
    private final Clock clock;

    TransferCases(
            TransferLedger ledger,
            Mediations mediations,
            CaseBriefs briefs,
            Persons persons,
            ValueSets values,
            Mover mover,
            JdbcClient jdbc,
            Clock clock) {
        this.ledger = ledger;
        this.mediations = mediations;
        this.briefs = briefs;
        this.persons = persons;
        this.values = values;
        this.mover = mover;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(
            String category, String story, @Nullable LocalDate receivedOn) {}

    /**
     * 立案.
     *
     * @param village where the dispute arose
     */
    public MediationId open(Viewer viewer, TransferId id, int version, String village, Opening opening) {
        var it = ledger.get(id, version, viewer);
        it.by(viewer, Move.MEDIATE);
        var today = LocalDate.now(clock);
        it.move(Move.MEDIATE, today, today);
        var mediation =
                mediations.register(viewer, form(viewer, it, village, opening)).id();
        var number = briefs.of(viewer, mediation).number();
        var entry = new Entry(today, number, viewer.account());
        mover.take(it, Move.MEDIATE, entry, Map.of("case_id", mediation.id(), "case_number", number));
        return mediation;
    }

    private Registration form(Viewer viewer, Transfer it, String village, Opening opening) {
        var receiver = it.route().receiver();
        if (receiver == null) throw new Refusal("移送给外单位的纠纷由对方办理,不能在本所立案。", null);
        var known = known(it.id());
        var dispute = new Dispute(
                village, known.category(), "REFERRAL", opening.difficulty(), false, known.story(), Set.of());
        var entrusted = values.of("docking-kind").require(it.kind()).text("entrusted");
        var setting = new Setting("DISPUTE_PLACE", "", entrusted, known.receivedOn());
        var mediator = new Mediator(viewer.account(), viewer.name());
        var ids = ledger.parties(it.id());
        var parties = opening.parties(ids, persons.masked(ids));
        return new Registration(receiver, dispute, parties, opening.consent(), mediator, LocalDate.now(clock))
                .from(new Origin("DOCKING", it.id().id().toString(), it.letter()))
                .under(new Conditions(setting, Extent.UNKNOWN, false));
    }

    private Known known(TransferId id) {
        return jdbc.sql("select category, story, received_on from docking_transfer where id = :id")
                .param("id", id.id())
                .query((row, n) -> new Known(
                        row.getString("category"),
                        row.getString("story"),
                        row.getObject("received_on", LocalDate.class)))
                .single();
    }
}
