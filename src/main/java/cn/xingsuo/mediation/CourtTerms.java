package cn.xingsuo.mediation;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Terms;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** 法院期限 — the court's own terms in a confirmation, the term of enforcement, and what cannot be confirmed at all. */
@Component
class CourtTerms {
    private static final String APPLY = "mediation.confirmation";
    private static final String ACCEPT = "confirmation.accept";
    private static final String DECIDE = "confirmation.decide";
    private final Docket docket;
    private final Terms terms;
    private final ValueSets values;
    private final CaseNames names;

    CourtTerms(Docket docket, Terms terms, ValueSets values, CaseNames names) {
        this.docket = docket;
        this.terms = terms;
        this.values = values;
        this.names = names;
    }

    /** 民事诉讼法解释第三百五十五条 and before it 法释〔2011〕5号第四条: some matters no court confirms, so nobody need ask. */
    void requireConfirmable(String matter, LocalDate on) {
        var it = values.of("mediation-confirmation-matter").require(matter);
        var changed = it.day("changed");
        var citation = changed != null && !on.isBefore(changed) ? it.text("refused-then") : it.text("refused");
        if (!citation.isEmpty()) throw new Refusal("“{0}”不能申请司法确认,法院不予受理。请告知当事人通过诉讼等途径解决。", citation, t(it.title()));
    }

    void applied(Mediation it, LocalDate on) {
        docket.open(matter(it, "法院决定是否受理司法确认"), ACCEPT, on);
    }

    /** The last day for the court's ruling: fifteen days under the rules of 2011, thirty as a special procedure. */
    LocalDate filed(Mediation it, LocalDate on) {
        docket.met(it.id().ref(), ACCEPT, on);
        return docket.open(matter(it, "法院作出司法确认裁定"), DECIDE, on).due();
    }

    void decided(Mediation it, LocalDate on) {
        docket.met(it.id().ref(), ACCEPT, on);
        docket.met(it.id().ref(), DECIDE, on);
    }

    /** Two years from the last day of performance; the term's own article says so when it is over. */
    void requireEnforceable(LocalDate lastDay, LocalDate on, String term) {
        var due = terms.due(term, lastDay);
        if (on.isAfter(due.due())) throw new Refusal("申请强制执行的期间到 {0} 届满,{1} 已经超过。", due.citation(), due.due(), on);
    }

    /** Says on the docket that the right to ask for confirmation is running out; nothing when it no longer runs. */
    void warn(MediationId id, String words) {
        docket.of(id.ref()).stream()
                .filter(running(APPLY))
                .forEach(it -> docket.open(retitled(it.matter(), words), APPLY, it.from()));
    }

    private static Predicate<Deadline> running(String term) {
        return it -> it.isOpen() && it.term().equals(term);
    }

    private static Matter retitled(Matter it, String words) {
        var title = it.title().split(" · ", 2)[0];
        return new Matter(it.ref(), it.office(), title + " · " + words, it.link());
    }

    private Matter matter(Mediation it, String what) {
        var title = names.title(it) + " · " + what;
        return new Matter(it.id().ref(), it.office(), title, it.id().path());
    }
}
