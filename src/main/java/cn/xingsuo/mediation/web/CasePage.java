package cn.xingsuo.mediation.web;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.mediation.Stage;
import cn.xingsuo.mediation.Status;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 案件工作区 — everything about one case on one page.
 *
 * @param way what happened on the way
 */
public record CasePage(
        CaseHead head,
        CaseFacts facts,
        @Nullable CaseEnding ending,
        CaseAftermath after,
        List<TimelineStep> steps,
        List<PartyCard> parties,
        List<Deadline> deadlines,
        Proceedings way,
        Desk desk) {
    private static final List<String> CONCLUDING = List.of("mediation.conclude", "mediation.court-referral");

    /**
     * 办理权限 — what the viewer may do here, and the lists to choose from.
     *
     * @param writes whether the viewer works on cases
     * @param reveals whether the viewer may ask for clear text
     * @param directs whether the viewer decides what an officer may only prepare
     */
    public record Desk(
            boolean writes,
            boolean reveals,
            boolean directs,
            LocalDateTime now,
            Choices choices,
            ProceedingPages.Company company) {
        /** For pages on which nobody is named and nothing is timed by the minute. */
        Desk(boolean writes, boolean reveals, LocalDate today, Choices choices) {
            this(writes, reveals, false, today.atStartOfDay(), choices, ProceedingPages.Company.NONE);
        }

        public LocalDate today() {
            return now.toLocalDate();
        }

        /** For a field of time; the minute is enough. */
        public String time() {
            return now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        }

        public List<Option> mediators() {
            return company.mediators();
        }

        public List<Option> offices() {
            return company.offices();
        }
    }

    public List<CaseLink> duplicates() {
        return way.duplicates();
    }

    public Stage stage() {
        return way.bar().now();
    }

    public boolean isSuspended() {
        return stage() == Stage.SUSPENDED;
    }

    /** Somebody mediates it, and nothing holds it up. */
    public boolean works() {
        return isOpen() && !isSuspended() && stage() != Stage.ACCEPTED;
    }

    public boolean maySuspend() {
        return stage() == Stage.INVESTIGATING || stage() == Stage.MEDIATING;
    }

    /** Until the result whoever works on it; afterwards the director. */
    public boolean corrects() {
        return writes() && !archived() && (ending == null || desk.directs());
    }

    /** What has to be done next, Chinese. */
    public String nextStep() {
        if (way.alerts().stream().anyMatch(it -> it.reported() == null)) return "有激化苗头还没有报告,请先报告。";
        if (archived()) return pursued() ? "卷宗已经归档,继续督促履行,适时回访。" : "卷宗已经归档,没有下一步。";
        return switch (stage()) {
            case NEW -> "征得双方同意后受理;一方拒绝或者依法不能调解的,办理不予受理并告知其他途径。";
            case ACCEPTED -> "还没有调解员。请由所长指派,或者由当事人选定。";
            case ASSIGNED -> "调查情况,或者通知双方调解。简单纠纷可以直接结案。";
            case INVESTIGATING -> "通知双方调解的时间和地点。";
            case MEDIATING -> way.arranged().isEmpty() ? "记录调解;达成协议或者调解不成的,结案。" : "调解会已约定,请按时进行并记录。";
            case SUSPENDED -> "中止的原因消除后恢复调解。";
            case REJECTED -> "本案已不予受理,没有下一步。";
            case AGREED_WRITTEN, AGREED_ORAL -> "督促履行,适时回访。";
            case FAILED, TERMINATED -> "本案没有达成协议。请将材料立卷归档。";
        };
    }

    /** Where on the page it is done; null where there is nothing to do, or not by this viewer. */
    public @Nullable String nextPlace() {
        if (!writes()) return null;
        if (way.alerts().stream().anyMatch(it -> it.reported() == null)) return "#alerts";
        return stage() == Stage.REJECTED || archived() && !pursued() ? null : "#next";
    }

    public List<Option> sides() {
        return Option.of(Side.values(), Side::title);
    }

    public List<Option> serving() {
        return way.serving().stream()
                .map(it -> new Option(it.id().toString(), it.name()))
                .toList();
    }
    /** The term to conclude, while it runs. */
    public @Nullable Deadline running() {
        return deadlines.stream()
                .filter(it -> it.isOpen() && CONCLUDING.stream().anyMatch(it.term()::startsWith))
                .findFirst()
                .orElse(null);
    }

    public boolean writes() {
        return desk.writes();
    }

    /** Something agreed is still to be performed, or nobody has been visited in the term for it. */
    private boolean pursued() {
        if (ending == null || !ending.settled()) return false;
        return !performed() || after.visitDue() != null && after.visit() == null;
    }

    /** The dossier is bound: its papers and the result stay as they are, unless the director opens it again. */
    public boolean archived() {
        return after.archivedOn() != null;
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
            case "mediation.intensify-report" -> "报告激化苗头";
            case "mediation.police-feedback" -> "反馈公安机关";
            default -> "办结";
        };
    }

    public long daysRun(LocalDate from) {
        return ChronoUnit.DAYS.between(from, desk.today()) + 1;
    }
}
