package cn.xingsuo.dossier;

import cn.xingsuo.dossier.PaperFilings.Filing;
import cn.xingsuo.mediation.Dates;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 历史案卷最短时间 — whoever could register a fresh case as bound on paper would never need its signed pieces. What an existing register
 * brought in counts from its result; what was entered by hand counts from the day of its entry as well.
 */
@Component
class PaperAge {
    private final Pieces pieces;
    private final JdbcClient jdbc;
    private final Clock clock;

    PaperAge(Pieces pieces, JdbcClient jdbc, Clock clock) {
        this.pieces = pieces;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last day on which a case of the past was concluded. */
    LocalDate newest() {
        return today().minusDays(pieces.paperAge(today()));
    }

    void require(OfficeId office, List<Filing> filings) {
        var young = jdbc.sql("""
                        select number, closed_on from (
                          select number, case when origin_kind = 'LEDGER' then concluded_on else greatest(concluded_on,
                            (concluded_at at time zone 'Asia/Shanghai')::date) end as closed_on
                          from mediation where id = any(:ids) and office_code = :office) closed
                        where closed_on > :newest order by number limit 1
                        """)
                .param("ids", filings.stream().map(it -> it.id().id()).toArray(UUID[]::new))
                .param("office", office.code())
                .param("newest", newest())
                .query((row, n) -> new Young(row.getString(1), row.getObject(2, LocalDate.class)))
                .optional();
        if (young.isEmpty()) return;
        throw new Refusal(
                "案件 {0} 在 {1} 才结案录入,不满 {2} 天,不能登记为历史案卷。请在案件的“文书和卷宗”中上传签名件,按程序归档。",
                Dossiers.LAW, young.get().number(), young.get().on(), pieces.paperAge(today()));
    }

    /** Nothing was bound tomorrow; what was bound long ago and is written down now needs a reason. */
    void requireDays(List<Filing> filings, String reason) {
        var most = pieces.backdated(today());
        for (var it : filings) {
            Dates.notFuture(it.on(), today());
            if (reason.isEmpty() && it.on().isBefore(today().minusDays(most)))
                throw new Refusal(
                        "归档日期 {0} 距今天已经超过 {1} 天。补记以前的归档要写明理由,例如当时已经装订、随旧台账移交。请补填补记理由,其余内容已保留。",
                        Dossiers.LAW, it.on(), most);
        }
    }

    static void requireAfter(LocalDate concluded, LocalDate bound, String number) {
        if (bound.isBefore(concluded))
            throw new Refusal("案件 {0} 的归档日期 {1} 早于结案日期 {2}。请核对日期,其余内容已保留。", Dossiers.LAW, number, bound, concluded);
    }

    private record Young(String number, LocalDate on) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
