package cn.xingsuo.mediation;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 案件全貌 — everything the papers of a case tell, read at once. People are known by id only; what is confidential about them the room
 * {@code person} keeps.
 *
 * @param alerts reports of a dispute that threatened to escalate
 */
public record CaseRecord(
        Head head,
        Facts facts,
        List<Member> members,
        List<Hearing> hearings,
        List<Entry> entries,
        List<Alert> alerts,
        Ending ending) {
    /** 案件抬头. */
    public record Head(
            MediationId id,
            int version,
            OfficeId office,
            String number,
            String title,
            String category,
            String matter,
            Status status,
            String mediators) {}

    /**
     * 案情.
     *
     * @param body the committee that mediates; null when the office did not say
     * @param declined null unless it was not taken on
     */
    public record Facts(
            String village,
            String source,
            String difficulty,
            String story,
            LocalDate registeredOn,
            @Nullable LocalDate acceptedOn,
            @Nullable Declined declined,
            @Nullable UUID body,
            @Nullable String origin) {}

    /** 不予受理. */
    public record Declined(LocalDate on, String reason, String note, Set<String> routes) {}

    /**
     * 参加人.
     *
     * @param side null for those who stand on neither
     * @param role {@link #PARTY} or what else they take part as
     */
    public record Member(@Nullable Side side, String role, PersonId person, String relation) {
        public static final String PARTY = "PARTY";

        public boolean party() {
            return role.equals(PARTY);
        }
    }

    /** 调解或者调查一次. */
    public record Hearing(String kind, LocalDate on, String place, String present, String content, boolean open) {
        public boolean session() {
            return kind.equals("SESSION");
        }
    }

    /** 工作记录一条; {@code kind} in words. */
    public record Entry(LocalDate on, String kind, String text) {}

    /** 激化报告. */
    public record Alert(
            String level, String kind, Instant noticedAt, String facts, String measures, List<String> reportedTo) {}

    /**
     * 结果和后续.
     *
     * @param duties empty when the agreement is one duty as a whole
     * @param agreementNumber empty without a written agreement
     * @param archiveNumber empty until archived
     */
    public record Ending(
            @Nullable Outcome outcome,
            List<Duty> duties,
            @Nullable LocalDate confirmBy,
            @Nullable LocalDate visitDue,
            @Nullable Performance performance,
            @Nullable ReturnVisit visit,
            @Nullable Confirmation confirmation,
            String agreementNumber,
            String archiveNumber) {}

    public List<Member> parties() {
        return members.stream().filter(Member::party).toList();
    }

    /** Whether the mediation has come to a result. */
    public boolean concluded() {
        return ending.outcome() != null;
    }
}
