package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.CaseAnnexes.Annex;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.network.MediatorId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 办理过程 — everything that happened to a case on its way, as its page shows it.
 *
 * @param duplicates other cases of the same two sides
 * @param annexes pages of other rooms
 */
public record Proceedings(
        StageBar bar,
        CaseSetting setting,
        List<MediatorLine> mediators,
        List<HearingLine> hearings,
        Company company,
        List<AlertLine> alerts,
        List<CorrectionLine> corrections,
        List<CaseLink> duplicates,
        List<Annex> annexes) {
    /** 调解员 — with how and since when; ended when replaced or stepped back. */
    public record MediatorLine(
            MediatorId id,
            String name,
            boolean chosen,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String ground) {}

    /** 调查或者调解 — {@code planned} until it was held. */
    public record HearingLine(
            UUID id,
            boolean inquiry,
            @Nullable LocalDateTime planned,
            @Nullable LocalDate on,
            String place,
            String present,
            String content,
            String signed,
            boolean open) {}

    /** 同行 — who takes part beside the parties, and which offices help. */
    public record Company(List<ParticipantLine> people, List<PartnerLine> partners) {}

    /** 参加人. */
    public record ParticipantLine(String role, @Nullable Side side, String name, String relation, LocalDate on) {}

    /** 共同调解的所. */
    public record PartnerLine(String office, LocalDate on, String reason) {}

    /** 苗头 — reported late when the report came after it was due. */
    public record AlertLine(
            UUID id,
            String level,
            String kind,
            Instant noticed,
            Instant due,
            String text,
            @Nullable Instant reported,
            String organs,
            @Nullable LocalDate closedOn) {
        public boolean late() {
            return reported != null && reported.isAfter(due);
        }

        public String tone() {
            return closedOn != null ? "" : reported == null ? "red" : "amber";
        }
    }

    /** 更正. */
    public record CorrectionLine(Instant at, String field, String was, String became, String reason, String account) {}

    /** Sessions arranged but not held yet. */
    public List<HearingLine> arranged() {
        return hearings.stream().filter(it -> it.on() == null).toList();
    }

    public List<HearingLine> held() {
        return hearings.stream().filter(it -> it.on() != null).toList();
    }

    /** Who mediates now. */
    public List<MediatorLine> serving() {
        return mediators.stream().filter(it -> it.until() == null).toList();
    }
}
