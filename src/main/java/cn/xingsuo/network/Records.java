package cn.xingsuo.network;

import cn.xingsuo.network.MediatorRepository.Known;
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
    private final MediatorRepository mediators;
    private final ServiceLedger services;
    private final RecordLedger ledger;
    private final NetworkJournal journal;
    private final NetworkValues values;

    Records(
            MediatorRepository mediators,
            ServiceLedger services,
            RecordLedger ledger,
            NetworkJournal journal,
            NetworkValues values) {
        this.mediators = mediators;
        this.services = services;
        this.ledger = ledger;
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

    /** 违纪处理, step by step; the last one ends every service. */
    public void discipline(Viewer viewer, MediatorRef ref, Line line) {
        var it = mediators.get(ref, viewer);
        var step = values.of("discipline").require(line.code());
        values.of("ground").require(line.ground());
        var before = step.text("after");
        if (!before.isEmpty() && !ledger.has(it.id(), before, line.on()))
            throw new Refusal(
                    "处理应当按顺序进行:“{0}”之前应当已经{1}。请先登记前一步。",
                    "people-mediation-law#15",
                    step.title(),
                    values.of("discipline").title(before));
        if (ledger.has(it.id(), step.code(), journal.today()) && step.is("ends"))
            throw new Refusal("此人已经罢免或者解聘,不能重复处理。", "people-mediation-law#15");
        enter(it, "DISCIPLINE", line, viewer);
        if (step.is("ends")) services.endAll(it, line.on(), step.title());
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
