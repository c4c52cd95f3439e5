package cn.xingsuo.network;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Terms;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 组织期限 — which terms run for a body or a studio, when they end, and what ends them. */
@Component
class BodyTerms {
    private static final String OFFICE = "body.term-of-office";
    private static final String REVIEW = "studio.yearly-review";
    private final Docket docket;
    private final Terms terms;
    private final NetworkValues values;

    BodyTerms(Docket docket, Terms terms, NetworkValues values) {
        this.docket = docket;
        this.terms = terms;
        this.values = values;
    }

    /** The term to file runs where a rule set one on that day. */
    void setUp(Body it) {
        var term = filing(it);
        if (isLaw(term, it.setUpOn())) docket.open(matter(it), term, it.setUpOn());
    }

    void filed(Body it, LocalDate on) {
        docket.met(it.id().ref(), filing(it), on);
    }

    LocalDate termEnd(LocalDate electedOn) {
        return terms.due(OFFICE, electedOn).due();
    }

    void elected(Body it, LocalDate on) {
        docket.met(it.id().ref(), OFFICE, on);
        docket.open(matter(it), OFFICE, on);
    }

    void closed(Body it) {
        docket.drop(it.id().ref(), OFFICE, "调解组织已撤销");
        docket.drop(it.id().ref(), filing(it), "调解组织已撤销");
    }

    /** The next yearly review runs from the naming or from the review just made. */
    void review(Studio it, LocalDate from) {
        docket.met(it.id().ref(), REVIEW, from);
        docket.open(new Matter(it.id().ref(), it.office(), it.name(), it.id().path()), REVIEW, from);
    }

    void ended(Studio it, LocalDate on) {
        docket.met(it.id().ref(), REVIEW, on);
    }

    private String filing(Body it) {
        return values.types().require(it.type()).text("term");
    }

    private boolean isLaw(String term, LocalDate on) {
        return terms.all().stream()
                .anyMatch(
                        it -> it.id().equals(term) && !on.isBefore(it.inForce().since()));
    }

    private static Matter matter(Body it) {
        return new Matter(it.id().ref(), it.office(), it.name(), it.id().path());
    }
}
