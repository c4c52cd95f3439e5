package cn.xingsuo.mediation;

import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延期与中止 — what may hold a case up: an extension by the rule of its kind, a suspension, and going on after it. */
@Service
@Transactional
public class Delays {
    private static final String MEDIATE = "people-mediation-law#21";
    private final CaseFile file;
    private final SuspensionLedger suspensions;
    private final CaseTerms terms;
    private final ValueSets values;

    Delays(CaseFile file, SuspensionLedger suspensions, CaseTerms terms, ValueSets values) {
        this.file = file;
        this.suspensions = suspensions;
        this.terms = terms;
        this.values = values;
    }

    /** 同意延期 — who has agreed. */
    public record Agreed(boolean parties, boolean committee) {
        public static final Agreed ALL = new Agreed(true, true);
    }

    /**
     * 中止.
     *
     * @param reason code in {@code mediation-suspension}
     */
    public record Suspension(LocalDate on, String reason, String note) {}

    /** 延期 of the term to conclude, by its own rule: who must agree, how often, how long. */
    public MediationRef extend(Viewer viewer, MediationRef ref, String reason, Agreed agreed) {
        var it = file.take(ref, viewer);
        var run = it.underWay().course().run();
        var kind = values.of("mediation-term").require(run.term());
        var why = Prose.required("延期理由", reason, Prose.LINE);
        if (it.underWay().course().stage() == Stage.SUSPENDED)
            throw new Refusal("本案已中止,不能延期。请先恢复调解。", terms.citation(run));
        if (kind.is("parties") && !agreed.parties())
            throw new Refusal("没有延期:这一期限须经双方当事人同意才能延长。请征得双方同意后勾选。", terms.citation(run));
        if (kind.is("committee") && !agreed.committee())
            throw new Refusal("没有延期:这一期限须由调委会和双方共同约定才能延长。请约定后勾选。", terms.citation(run));
        var extended = it.extend(terms.extend(it, why), why);
        return file.put(extended, Step.of(file.today(), "EXTENDED", why), viewer);
    }

    /** 中止, MT6. The clock stands still only where the rule of this kind of case says so. */
    public MediationRef suspend(Viewer viewer, MediationRef ref, Suspension suspension) {
        var it = terms.current(file.take(ref, viewer));
        var reason = values.of("mediation-suspension").require(suspension.reason());
        var note = Prose.required("中止情况", suspension.note(), Prose.LINE);
        var on = suspension.on();
        file.happened(it, on);
        var course = it.underWay().course();
        if (course.stage() == Stage.SUSPENDED)
            throw new Refusal("本案自 {0} 起已经中止,不能重复中止。请先恢复调解。", MEDIATE, String.valueOf(course.suspendedOn()));
        if (course.stage() == Stage.ACCEPTED || course.stage() == Stage.ASSIGNED)
            throw new Refusal("调解还没有开始,不需要中止。请先调查或者组织调解。", MEDIATE);
        var stops = reason.code()
                .equals(values.of("mediation-term").require(course.run().term()).text("stops"));
        suspensions.begin(it, new Suspension(on, reason.code(), note), stops);
        if (stops) terms.paused(it, on);
        var next = it.proceed(now -> now.suspended(on));
        var words = reason.title() + ":" + note + (stops ? ";期限停止计算" : ";期限继续计算");
        return file.advance(it, next, Step.of(on, "SUSPENDED", words), viewer);
    }

    /** 恢复调解; time that does not count is added to the term. */
    public MediationRef resume(Viewer viewer, MediationRef ref, LocalDate on, String note) {
        var it = file.take(ref, viewer);
        var course = it.underWay().course();
        var since = course.suspendedOn();
        if (since == null) throw new Refusal("本案没有中止,不需要恢复。", MEDIATE);
        file.happened(it, on);
        Dates.inOrder(since, on, "恢复日期 {0} 早于中止日期 {1}。请核对日期。");
        var next = it.proceed(Course::resumed);
        if (suspensions.end(it, since, on))
            next = next.extend(terms.resumed(it, on), it.underWay().extension());
        var words = Prose.optional("恢复说明", note, Prose.LINE);
        file.tell(new MediationNoted(it.id(), Subject.of(it.office()), on));
        return file.advance(it, next, Step.of(on, "RESUMED", words), viewer);
    }
}
