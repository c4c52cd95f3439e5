package cn.xingsuo.network;

import cn.xingsuo.network.MediatorRepository.Known;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调解员记录 — commendations, the misconduct ladder and what the law grants those who mediate; written once, never changed. */
@Service
@Transactional
public class Records {
    private static final String LAW = "people-mediation-law#15";
    private final MediatorRepository mediators;
    private final ServiceLedger services;
    private final RecordLedger ledger;
    private final RemovalNotices notices;
    private final NetworkJournal journal;
    private final NetworkValues values;

    Records(
            MediatorRepository mediators,
            ServiceLedger services,
            RecordLedger ledger,
            RemovalNotices notices,
            NetworkJournal journal,
            NetworkValues values) {
        this.mediators = mediators;
        this.services = services;
        this.ledger = ledger;
        this.notices = notices;
        this.journal = journal;
        this.values = values;
    }

    /**
     * 一条记录.
     *
     * @param code of the value set of its kind
     * @param ground of a disciplinary step; empty for others
     */
    public record Line(
            String code,
            String ground,
            LocalDate on,
            @Nullable BigDecimal amount,
            String note) {}

    /** 表彰. */
    public void commend(Viewer viewer, MediatorRef ref, Line line) {
        var it = mediators.get(ref, viewer);
        values.of("commendation").require(line.code());
        enter(it, "COMMENDATION", line, viewer);
    }

    /** 误工补贴和救助. */
    public void relieve(Viewer viewer, MediatorRef ref, Line line) {
        var it = mediators.get(ref, viewer);
        values.of("relief").require(line.code());
        if (line.amount() != null && line.amount().signum() < 0) throw new Refusal("金额不能是负数。请核对金额。", null);
        enter(it, "RELIEF", line, viewer);
    }

    /** 违纪处理, step by step; the last one ends what the viewer's own bodies elected or engaged, and the other offices are told. */
    public void discipline(Viewer viewer, MediatorRef ref, Line line) {
        var it = mediators.get(ref, viewer);
        var step = values.of("discipline").require(line.code());
        values.of("ground").require(line.ground());
        var before = step.text("after");
        if (!before.isEmpty() && !ledger.has(it.id(), before, line.on()))
            throw new Refusal(
                    "处理应当按顺序进行:“{0}”之前应当已经{1}。请先登记前一步。",
                    LAW, step.title(), values.of("discipline").title(before));
        if (step.is("ends")) remove(viewer, it, step, line.on());
        enter(it, "DISCIPLINE", line, viewer);
    }

    private void remove(Viewer viewer, Known it, Entry step, LocalDate on) {
        var served = services.offices(it.id());
        if (services.endAll(it, Scope.of(viewer), on, step.title()) == 0) {
            if (ledger.has(it.id(), step.code(), journal.today())) throw new Refusal("此人已经罢免或者解聘,不能重复处理。", LAW);
            throw new Refusal("此人不在您管辖的调解组织任职。罢免、解聘由推选或者聘任的单位决定,请报告该组织所在的司法所。", LAW);
        }
        served.forEach(office -> notices.ended(it, office, journal.today()));
        notices.tell(it, journal.today());
    }

    private void enter(Known it, String kind, Line line, Viewer viewer) {
        Words.notFuture(line.on(), journal.today());
        var note = Words.required("事由", line.note(), Words.NOTE);
        ledger.enter(it, kind, new Line(line.code(), line.ground(), line.on(), line.amount(), note), viewer);
        mediators.next(it);
        journal.note(
                "mediator-recorded",
                it.id().ref(),
                Map.of("kind", kind, "code", line.code(), "on", line.on().toString()),
                new MediatorChanged(it.id(), Subject.of(it.office()), line.on()));
    }
}
