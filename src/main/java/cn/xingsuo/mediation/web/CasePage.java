package cn.xingsuo.mediation.web;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.mediation.Status;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 案件工作区 — everything about one case on one page.
 *
 * @param duplicates other cases of the same two sides
 */
public record CasePage(
        CaseHead head,
        CaseFacts facts,
        @Nullable CaseEnding ending,
        CaseAftermath after,
        List<TimelineStep> steps,
        List<PartyCard> parties,
        List<Deadline> deadlines,
        List<CaseLink> duplicates,
        Desk desk) {
    /**
     * 办理权限 — what the viewer may do here, and the lists to choose from.
     *
     * @param writes whether the viewer works on cases
     * @param reveals whether the viewer may ask for clear text
     */
    public record Desk(boolean writes, boolean reveals, LocalDate today, Choices choices) {}

    /** The term to conclude, while it runs. */
    public @Nullable Deadline running() {
        return deadlines.stream()
                .filter(it -> it.isOpen() && it.term().startsWith("mediation.conclude"))
                .findFirst()
                .orElse(null);
    }

    public boolean writes() {
        return desk.writes();
    }

    public boolean isWaiting() {
        return head.status() == Status.WAITING;
    }

    public boolean isOpen() {
        return head.status() == Status.OPEN;
    }

    /** Everything agreed was performed. */
    public boolean performed() {
        return head.status() == Status.PERFORMED;
    }

    public String tone() {
        return CaseLine.tone(head.status());
    }

    /** Where the clear text can be asked for; null for those who may not. */
    public @Nullable String reveal(PartyCard card) {
        return desk.reveals() ? "/persons/" + card.person().id() + "/reveal" : null;
    }

    public List<Option> consentForms() {
        return Choices.consentForms();
    }

    public String termTitle(Deadline deadline) {
        return switch (deadline.term()) {
            case "mediation.confirmation" -> "共同申请司法确认";
            case "mediation.return-visit" -> "回访";
            default -> "办结";
        };
    }

    public long daysRun(LocalDate from) {
        return ChronoUnit.DAYS.between(from, desk.today()) + 1;
    }
}
