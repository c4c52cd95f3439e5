package cn.xingsuo.mediation;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.Unit;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 结案影响 — what a conclusion would change, before it is made; nothing is stored. */
@Service
@Transactional
public class Consequences {
    private final MediationRepository repository;
    private final CaseTerms terms;
    private final ValueSets values;
    private final SuccessRate rate;
    private final Journal journal;
    private final SigningDesk signing;

    Consequences(
            MediationRepository repository,
            CaseTerms terms,
            ValueSets values,
            SuccessRate rate,
            Journal journal,
            SigningDesk signing) {
        this.repository = repository;
        this.terms = terms;
        this.values = values;
        this.rate = rate;
        this.journal = journal;
        this.signing = signing;
    }

    /**
     * 影响.
     *
     * @param before success rate of twelve months, percent as text; a dash without any case
     * @param defects what would void the agreement or its subsidy
     * @param late whether the term to conclude has passed
     */
    public record Consequence(
            String before,
            String after,
            boolean late,
            @Nullable LocalDate confirmBy,
            @Nullable LocalDate visitDue,
            int undoHours,
            List<Defect> defects) {
        /** Whether the case cannot be concluded like this. */
        public boolean stopped() {
            return defects.stream().anyMatch(Defect::blocking);
        }
    }

    /** Refuses what the conclusion itself would refuse. */
    public Consequence of(Viewer viewer, MediationId id, Outcome outcome) {
        var it = repository.get(id, viewer);
        var clean = Outcomes.checked(outcome, values);
        it.ended(clean, journal.today());
        var next = it.conclude(terms.conclusion(clean, journal.now()), journal.today());
        var made = requireNonNull(next.conclusion());
        var reading = rate.read(Subject.of(it.office()), Period.yearTo(journal.today()));
        return new Consequence(
                percent(reading),
                percent(with(reading, outcome)),
                outcome.on().isAfter(it.underWay().concludeBy()),
                made.confirmBy(),
                made.visitDue(),
                values.rule("UNDO_HOURS"),
                signing.defects(id, clean));
    }

    /** What is still wrong with the agreement of a concluded case. */
    public List<Defect> defects(CaseRecord record) {
        var outcome = record.ending().outcome();
        return outcome == null ? List.of() : signing.defects(record.head().id(), outcome);
    }

    private static Reading with(Reading reading, Outcome outcome) {
        if (outcome instanceof Outcome.Withdrawal || outcome instanceof Outcome.Termination) return reading;
        var settled = outcome.settled() ? BigDecimal.ONE : BigDecimal.ZERO;
        if (!reading.hasValue()) return Reading.share(settled, BigDecimal.ONE);
        return Reading.share(
                reading.numerator().add(settled), reading.denominator().add(BigDecimal.ONE));
    }

    private static String percent(Reading reading) {
        return reading.hasValue() ? reading.in(Unit.PERCENT, 1).toPlainString() + "%" : "—";
    }
}
