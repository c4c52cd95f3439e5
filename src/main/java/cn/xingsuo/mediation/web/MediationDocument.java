package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Side;
import cn.xingsuo.mediation.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 案件文档 — a case as the API tells it. */
public record MediationDocument(
        UUID id,
        String number,
        int version,
        Status status,
        Told dispute,
        Days days,
        @Nullable CaseEnding outcome,
        CaseAftermath after,
        List<Party> parties) {
    /** 纠纷. */
    public record Told(String title, String matter, String village, String office, String mediator, String story) {}

    /** 日期. */
    public record Days(
            LocalDate registeredOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate concludeBy) {}

    /** 当事人, masked. */
    public record Party(
            Side side,
            String name,
            @Nullable String idNumber,
            @Nullable String phone) {}

    /** 列表页. */
    public record Page(List<CaseLine> items, @Nullable String next) {
        static Page of(List<CaseLine> found) {
            if (found.size() <= CaseBook.PAGE) return new Page(found, null);
            var items = found.subList(0, CaseBook.PAGE);
            return new Page(items, items.getLast().key());
        }
    }

    static MediationDocument of(CasePages.Read it, List<PartyCard> parties) {
        var head = it.head();
        return new MediationDocument(
                head.id(),
                head.number(),
                head.version(),
                head.status(),
                new Told(
                        head.title(),
                        head.matter(),
                        head.village(),
                        head.office(),
                        head.mediator(),
                        it.facts().story()),
                new Days(it.facts().registeredOn(), it.facts().acceptedOn(), it.concludeBy()),
                it.ending(),
                it.after(),
                parties.stream().map(MediationDocument::masked).toList());
    }

    private static Party masked(PartyCard it) {
        return new Party(
                it.side(),
                it.person().name(),
                it.person().idNumber(),
                it.person().phone());
    }
}
