package cn.xingsuo.subsidy;

import cn.xingsuo.mediation.FinishedCases;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.Subject;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 以案定补 — everything a page may do to one claim, from draft to decision. Every step leaves a note in the trail. */
@Service
@Transactional
public class Subsidies {
    private final ClaimLedger ledger;
    private final Drafting drafting;
    private final Shares shares;
    private final Rates rates;
    private final SubsidyRules rules;
    private final FinishedCases cases;
    private final AddonProof proof;
    private final Trail trail;
    private final Facts facts;
    private final Clock clock;

    Subsidies(
            ClaimLedger ledger,
            Drafting drafting,
            Shares shares,
            Rates rates,
            SubsidyRules rules,
            FinishedCases cases,
            AddonProof proof,
            Trail trail,
            Facts facts,
            Clock clock) {
        this.ledger = ledger;
        this.drafting = drafting;
        this.shares = shares;
        this.rates = rates;
        this.rules = rules;
        this.cases = cases;
        this.proof = proof;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    /** 起草: checked as if it were claimed at once, so that a draft never waits for a surprise. */
    public ClaimRef draft(Viewer viewer, Application form) {
        var it = drafting.draft(viewer, form);
        note("drafted", it);
        return new ClaimRef(it.id(), it.version());
    }

    /** 申报. */
    public ClaimRef submit(Viewer viewer, ClaimRef ref) {
        var due = today().plusDays(rules.number("pay-within-days"));
        return saved(ledger.get(ref, viewer).submit(), Map.of("claimed_on", today(), "due_on", due), "", viewer);
    }

    /** 退回, with what is to be mended. */
    public ClaimRef giveBack(Viewer viewer, ClaimRef ref, String reason) {
        var why = Words.required("退回理由", reason);
        return saved(ledger.get(ref, viewer).giveBack(), Map.of(), why, viewer);
    }

    /** 所初审: the dossier is scored aspect by aspect; below the last grade it gets nothing, and the officer says so. */
    public ClaimRef review(Viewer viewer, ClaimRef ref, List<Integer> points, String note) {
        var it = ledger.get(ref, viewer);
        var score = rules.score(points);
        requireGrade(it, score);
        var words = Words.optional("初审意见", note);
        var more = new HashMap<String, @Nullable Object>();
        more.put("points", points.toArray(Integer[]::new));
        more.put("score", score);
        more.put("review_note", words);
        more.put("reviewed_on", today());
        more.put("reviewed_by", viewer.account());
        return saved(it.review(viewer.account()), more, words, viewer);
    }

    /** 局评查 of a claim the draw has picked; its score replaces that of the office. */
    public ClaimRef check(Viewer viewer, ClaimRef ref, int score, String note) {
        var it = ledger.get(ref, viewer);
        if (score < 0
                || score
                        > rules.aspects().stream()
                                .mapToInt(SubsidyRules.Aspect::most)
                                .sum()) throw new Refusal("评查得分不在范围内。请核对分数。", null);
        requireGrade(it, score);
        var words = Words.required("评查意见", note);
        var more = new HashMap<String, @Nullable Object>();
        more.put("check_score", score);
        more.put("check_note", words);
        more.put("checked_on", today());
        more.put("checked_by", viewer.account());
        return saved(it.check(), more, words, viewer);
    }

    /** 核定: what the case is worth as it stands today — agreed, performed, confirmed. */
    public ClaimRef decide(Viewer viewer, ClaimRef ref, String note) {
        var it = ledger.get(ref, viewer);
        var next = it.decide();
        if (it.claimant().equals(viewer.account()) || ledger.hands(it.id()).contains(viewer.account()))
            throw new Refusal("没有核定:这项补贴是您申报、初审或者评查的,核定应当由另一个人办理。请由另一位有核定权的人核定。", null);
        var known = ledger.facts(it.id());
        var rate = rates.of(it.office(), known.concludedOn());
        proof.require(it.mediation(), rate, known.addons());
        var sum = rate.sum(known.difficulty(), cases.result(it.mediation()), known.score(), known.addons());
        var words = Words.optional("核定意见", note);
        var more = new HashMap<String, @Nullable Object>();
        more.put("rate_title", rate.title());
        more.put("base", sum.base());
        more.put("share", sum.share());
        more.put("grade", sum.grade());
        more.put("more", sum.addons());
        more.put("amount", sum.amount());
        more.put("decision_note", words);
        more.put("decided_on", today());
        more.put("decided_by", viewer.account());
        shares.settle(it.id(), sum.amount());
        return saved(next, more, words, viewer);
    }

    /** 不予补贴, with the reason: before the review is over by the office, after it by the bureau. */
    public ClaimRef refuse(Viewer viewer, ClaimRef ref, String reason) {
        var why = Words.required("不予补贴的理由", reason);
        return ended(ledger.get(ref, viewer).refuse(viewer.may(Act.DECIDE_SUBSIDY)), why, viewer);
    }

    /** 撤回; the dispute may be claimed for again. */
    public ClaimRef withdraw(Viewer viewer, ClaimRef ref, String reason) {
        var why = Words.required("撤回理由", reason);
        return ended(ledger.get(ref, viewer).withdraw(), "申报人撤回:" + why, viewer);
    }

    private ClaimRef ended(Claim it, String why, Viewer viewer) {
        var more = new HashMap<String, @Nullable Object>();
        more.put("refused_reason", why);
        more.put("refused_by", viewer.account());
        more.put("ended_on", today());
        more.put("batch_id", null);
        return saved(it, more, why, viewer);
    }

    private void requireGrade(Claim it, int score) {
        var rate = rates.of(it.office(), ledger.facts(it.id()).concludedOn());
        if (rate.grade(score) == null) throw new Refusal("卷宗得分 {0},低于补贴标准的最低分。请退回补正,或者办理不予补贴。", rate.basis(), score);
    }

    private ClaimRef saved(Claim it, Map<String, ? extends @Nullable Object> more, String note, Viewer viewer) {
        ledger.write(it, more, note, viewer);
        note(it.state().name().toLowerCase(Locale.ROOT), it);
        return new ClaimRef(it.id(), it.version() + 1);
    }

    private void note(String act, Claim it) {
        trail.note("subsidy." + act, it.id().ref(), Map.of("office", it.office().code()));
        facts.publish(new SubsidyMoved(it.id(), Subject.of(it.office()), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
