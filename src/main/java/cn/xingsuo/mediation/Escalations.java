package cn.xingsuo.mediation;

import cn.xingsuo.office.Subject;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 激化苗头,人民调解法第二十五条 — a dispute that may end in violence, a crowd or a suicide is noticed, reported and followed until it is over. */
@Service
@Transactional
public class Escalations {
    private static final String LAW = "people-mediation-law#25";
    private final CaseFile file;
    private final EscalationLedger ledger;
    private final CaseTerms terms;
    private final ValueSets values;

    Escalations(CaseFile file, EscalationLedger ledger, CaseTerms terms, ValueSets values) {
        this.file = file;
        this.ledger = ledger;
        this.terms = terms;
        this.values = values;
    }

    /**
     * 苗头.
     *
     * @param level code in {@code mediation-alert-level}; it sets within how many hours to report
     * @param kind code in {@code mediation-alert-kind}
     * @param measures what is done against it
     * @param people how many may be involved
     */
    public record Alert(
            String level,
            String kind,
            LocalDateTime noticedAt,
            String facts,
            String measures,
            @Nullable Integer people) {}

    /** 登记苗头, MT11; possible in any state of the case, the archived one included: harm does not wait for a file to be opened. */
    public UUID raise(Viewer viewer, MediationId id, Alert alert) {
        var it = file.takeEvenArchived(id, viewer);
        var level = values.of("mediation-alert-level").require(alert.level());
        var kind = values.of("mediation-alert-kind").require(alert.kind());
        ledger.notFuture(alert.noticedAt());
        var day = alert.noticedAt().toLocalDate();
        Dates.inOrder(it.registeredOn(), day, "日期 {0} 早于登记日期 {1}。请核对日期。");
        var clean = new Alert(
                level.code(),
                kind.code(),
                alert.noticedAt(),
                Prose.required("苗头情况", alert.facts(), Prose.STORY),
                Prose.required("采取的措施", alert.measures(), Prose.STORY),
                alert.people());
        var made = ledger.enter(it, clean, level.number(), viewer);
        terms.alerted(it, day);
        file.note(it, Step.of(day, "ALERTED", level.title() + ",可能引发" + kind.title() + ":" + clean.facts()), viewer);
        file.tell(new MediationAlarming(id, Subject.of(it.office()), day));
        return made;
    }

    /** 报告 to police, town or bureau, with the time. */
    public void report(Viewer viewer, MediationId id, UUID alert, Set<String> to, LocalDateTime at) {
        var it = file.takeEvenArchived(id, viewer);
        if (to.isEmpty()) throw new Refusal("请选择报告给了哪些单位。可能引起治安、刑事案件的,应当及时报告公安机关。", LAW);
        var organs = to.stream()
                .sorted()
                .map(values.of("mediation-alert-organ")::require)
                .toList();
        ledger.notFuture(at);
        ledger.report(it, alert, organs.stream().map(Value::code).toList(), at);
        terms.reported(id, at.toLocalDate());
        var words = "已报告" + String.join("、", organs.stream().map(Value::title).toList());
        file.note(it, Step.of(at.toLocalDate(), "ALERT_REPORTED", words), viewer);
        var codes = organs.stream().map(Value::code).toList();
        var moment = at.atZone(WorldClock.CHINA).toInstant();
        file.tell(new MediationReported(id, Subject.of(it.office()), at.toLocalDate(), codes, moment));
    }

    /** 另处已报告: who reported the alert about the dispute has reported the signs in its case, too. */
    public void reportedElsewhere(MediationId id, String organ, Instant at) {
        var known = values.of("mediation-alert-organ").require(organ);
        if (ledger.reported(id, known.code(), at)) terms.reported(id, LocalDate.ofInstant(at, WorldClock.CHINA));
    }

    /** 解除: it is no longer to be feared. */
    public void close(Viewer viewer, MediationId id, UUID alert, LocalDate on, String note) {
        var it = file.takeEvenArchived(id, viewer);
        Dates.notFuture(on, file.today());
        var words = Prose.required("解除情况", note, Prose.LINE);
        ledger.close(it, alert, on, words);
        file.note(it, Step.of(on, "ALERT_CLOSED", words), viewer);
    }
}
