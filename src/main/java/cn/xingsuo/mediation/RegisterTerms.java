package cn.xingsuo.mediation;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.docket.Opening;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 台账期限 — what cases taken over from a register can still keep in time; for what lies years back nobody is called late. */
@Component
class RegisterTerms {
    private final Docket docket;
    private final CaseNames names;

    RegisterTerms(Docket docket, CaseNames names) {
        this.docket = docket;
        this.names = names;
    }

    /** All opened together. */
    void open(List<Mediation> cases, LocalDate today) {
        var titles = names.titles(cases);
        docket.openAll(cases.stream()
                .flatMap(it -> stillOpen(it, CaseTerms.matter(it, requireNonNull(titles.get(it.id()))), today))
                .toList());
    }

    private static Stream<Opening> stillOpen(Mediation it, Matter matter, LocalDate today) {
        var conclusion = it.conclusion();
        if (conclusion == null)
            return Stream.of(new Opening(
                    matter, CaseTerms.running(it).term(), CaseTerms.running(it).from()));
        var follow = it.followUp();
        var visitDue = conclusion.visitDue();
        if (!(conclusion.outcome() instanceof WrittenAgreement agreement)
                || visitDue == null
                || visitDue.isBefore(today)
                || follow.visit() != null) return Stream.empty();
        var visit = new Opening(matter, CaseTerms.RETURN_VISIT, agreement.performBy());
        var performed = follow.performance() != null && follow.performance().fulfilled();
        var lapsed = conclusion.confirmBy() != null && conclusion.confirmBy().isBefore(today);
        return performed || lapsed
                ? Stream.of(visit)
                : Stream.of(visit, new Opening(matter, CaseTerms.CONFIRMATION, agreement.effectiveOn()));
    }
}
