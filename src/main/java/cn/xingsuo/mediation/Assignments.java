package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Panel.Naming;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 指派调解员 — who mediates a case: named by the director or chosen by the parties, and replaced where somebody must step back. */
@Service
@Transactional
public class Assignments {
    private static final String NAMED = "people-mediation-law#19";
    private static final String CHOICE = "people-mediation-law#23";
    private final CaseFile file;
    private final Panel panel;
    private final Mediators mediators;
    private final ValueSets values;

    Assignments(CaseFile file, Panel panel, Mediators mediators, ValueSets values) {
        this.file = file;
        this.panel = panel;
        this.mediators = mediators;
        this.values = values;
    }

    /**
     * 指派.
     *
     * @param chosen the parties chose; otherwise the director names
     * @param clear it was asked whether the mediator is kin of a party, has an interest or stands in another relation; there is none
     */
    public record Assignment(MediatorId mediator, boolean chosen, boolean clear, LocalDate on) {}

    /**
     * 回避.
     *
     * @param ground code in {@code mediation-recusal}
     * @param askedBy code in {@code mediation-recusal-asked}
     */
    public record Recusal(MediatorId mediator, String ground, String askedBy, LocalDate on, String note) {}

    /** 指派, MT3; a further mediator may join at any stage until the result. */
    public MediationRef assign(Viewer viewer, MediationRef ref, Assignment assignment) {
        var it = file.take(ref, viewer);
        file.happened(it, assignment.on());
        var mediator = mediators.require(assignment.mediator(), it.office(), assignment.on());
        if (!assignment.chosen()
                && !viewer.may(Act.DIRECT_CASES)
                && !viewer.account().equals(mediator.account()))
            throw new Refusal("调解员由所长指派,或者由当事人选定。当事人选定的请勾选“当事人选定”;否则请所长办理。", NAMED);
        if (!assignment.clear()) throw new Refusal("没有指派:请先核对调解员与当事人有无亲属、利害或者其他可能影响公正的关系,核对后勾选。", CHOICE);
        if (panel.steppedBack(it.id(), mediator.id()))
            throw new Refusal("{0} 已在本案回避,不能再担任本案调解员。请另选调解员。", CHOICE, mediator.name());
        if (panel.of(it.id()).contains(mediator.id()))
            throw new Refusal("{0} 已经是本案调解员,无需重复指派。", NAMED, mediator.name());
        panel.enter(it, new Naming(mediator, assignment.chosen(), assignment.on()), viewer);
        panel.heads(it.id(), mediator);
        var next = it.proceed(course -> course.stage() == Stage.ACCEPTED ? course.to(Stage.ASSIGNED) : course);
        var words = (assignment.chosen() ? "当事人选定" : "指派") + mediator.name() + ",无回避情形";
        return file.advance(it, next, Step.of(assignment.on(), "ASSIGNED", words), viewer);
    }

    /** 回避: the mediator leaves the case for good. Without another one the case waits to be assigned again. */
    public MediationRef recuse(Viewer viewer, MediationRef ref, Recusal recusal) {
        var it = file.take(ref, viewer);
        file.happened(it, recusal.on());
        var ground = values.of("mediation-recusal").require(recusal.ground());
        var asked = values.of("mediation-recusal-asked").require(recusal.askedBy());
        var note = Prose.optional("回避说明", recusal.note(), Prose.LINE);
        leave(it, recusal.mediator(), recusal.on(), "RECUSED");
        var clean = new Recusal(recusal.mediator(), ground.code(), asked.code(), recusal.on(), note);
        var name = panel.recuse(it, clean);
        var words = name + "因" + ground.title() + "回避(" + asked.title() + ")" + (note.isEmpty() ? "" : ":" + note);
        return left(it, Step.of(recusal.on(), "RECUSED", words), viewer);
    }

    /** 更换: one mediator leaves without a ground to step back, another comes in the same act. */
    public MediationRef replace(Viewer viewer, MediationRef ref, MediatorId leaving, Assignment coming) {
        var it = file.take(ref, viewer);
        leave(it, leaving, coming.on(), "REPLACED");
        return assign(viewer, ref, coming);
    }

    private void leave(Mediation it, MediatorId mediator, LocalDate on, String reason) {
        if (!panel.end(it.id(), mediator, on, reason)) throw new Refusal("所选的人不是本案现在的调解员。请打开案件看最新情况。", NAMED);
    }

    private MediationRef left(Mediation it, Step step, Viewer viewer) {
        var alone = panel.of(it.id()).isEmpty();
        var next = alone && it.underWay().course().stage() != Stage.SUSPENDED
                ? it.proceed(course -> course.to(Stage.ACCEPTED))
                : it;
        return file.advance(it, next, step, viewer);
    }
}
