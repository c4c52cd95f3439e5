package cn.xingsuo.network;

import cn.xingsuo.network.ElectionLedger.Term;
import cn.xingsuo.network.NetworkJournal.Event;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 换届 — elections and changes of members, each a composition of its own; what was before stays on record. */
@Service
@Transactional
public class Elections {
    private static final String LAW = "people-mediation-law#";
    private final BodyRepository repository;
    private final ElectionLedger ledger;
    private final Composition rules;
    private final BodyTerms terms;
    private final NetworkJournal journal;
    private final NetworkValues values;

    Elections(
            BodyRepository repository,
            ElectionLedger ledger,
            Composition rules,
            BodyTerms terms,
            NetworkJournal journal,
            NetworkValues values) {
        this.repository = repository;
        this.ledger = ledger;
        this.rules = rules;
        this.terms = terms;
        this.journal = journal;
        this.values = values;
    }

    /** 换届选举或者届中调整. */
    public BodyRef elect(Viewer viewer, BodyRef ref, Election election) {
        var it = repository.get(ref, viewer);
        check(it, election);
        var members = ledger.members(election.seats(), viewer);
        rules.require(members);
        var term = term(it, election);
        ledger.enter(it, election, term, viewer);
        if (election.kind() == Election.Kind.ELECTION) terms.elected(it, election.on());
        var next = repository.update(it);
        var note = members.size() + " 人";
        journal.body(it, new Event(election.on(), election.kind().title(), "body-elected", note), viewer);
        return next;
    }

    /** Refuses where nobody, or not the right number, serves on the day. */
    @Transactional(readOnly = true)
    public void requireFit(BodyId id, LocalDate on) {
        var members = ledger.members(id, on);
        if (members.isEmpty()) throw new Refusal("还没有登记 {0} 在任的委员,不能备案。请先登记推选结果。", LAW + 8, on);
        rules.require(members);
    }

    /** Ends the composition and every service in the body, the day before it is no more. */
    void dissolve(Body it, LocalDate on) {
        ledger.end(it.id(), on.minusDays(1), "调解组织撤销");
    }

    private void check(Body it, Election election) {
        it.standing();
        var type = values.types().require(it.type());
        if (!type.is("elected")) throw new Refusal("{0}不设委员会,没有推选。请聘任调解员。", LAW + 13, type.title());
        values.of("manner").require(election.manner());
        Words.notFuture(election.on(), journal.today());
        Words.inOrder(it.setUpOn(), election.on(), "推选日期 {0} 早于设立日期 {1}。请核对日期。");
        var seen = new HashSet<MediatorId>();
        for (var seat : election.seats())
            if (!seen.add(seat.mediator())) throw new Refusal("同一个人不能占两个席位。请核对人选。", LAW + 8);
    }

    private Term term(Body it, Election election) {
        var running = ledger.running(it.id());
        if (running != null && !election.on().isAfter(running.since()))
            throw new Refusal("日期 {0} 不晚于现任委员的到任日期 {1}。以前的届次不能改写,请核对日期。", LAW + 9, election.on(), running.since());
        if (election.kind() == Election.Kind.ELECTION)
            return new Term(election.on(), terms.termEnd(election.on()), election.on());
        if (running == null) throw new Refusal("还没有选举过委员,不能做届中调整。请先登记选举。", LAW + 9);
        Words.required("理由", election.reason(), Words.NOTE);
        return new Term(running.electedOn(), running.endsOn(), election.on());
    }
}
