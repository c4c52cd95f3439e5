package cn.xingsuo.subsidy;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/**
 * 补贴兑现种数 — how many kinds of subsidy the office can show to be paid in time: a kind counts when something of it fell due by the end of
 * the period and nothing of it is unpaid longer than the days of grace. A kind of which no records exist cannot be shown and does not
 * count; that is the cautious reading, and it grows by itself when other rooms keep their kinds in the same relation.
 */
@Component
class SubsidiesPaid extends SqlGauge {
    SubsidiesPaid(SubsidyRules rules) {
        super(gauge("counsel.subsidies-paid", "按期兑现的补贴种数", Unit.NUMBER, SubjectKind.OFFICE)
                .note("有到期记录、并且没有超过宽限期仍未发放的补贴种数。目前系统记载的只有调解以奖代补;没有记载的种类无法证明已兑现,不计入。")
                .from(KINDS.formatted(rules.number("unpaid-grace-days")))
                .id("kind")
                .dated("day")
                .succeeds("paid")
                .sums("1")
                .titled("title")
                .links("/mediation/subsidies"));
    }

    /** One row per office and kind, as it stood on the last day of the period. */
    private static final String KINDS = """
            (select office_code, kind, :to::date as day,
               case kind when 'MEDIATION' then '调解以奖代补' when 'LEGAL_AID' then '法律援助补贴'
                 when 'COUNSEL' then '村(社区)顾问补贴' else '律师值班补贴' end as title,
               bool_and(coalesce(ended_on <= :to, false) or due_on + %d >= :to) as paid
             from subsidy_claim
             where due_on <= :to and (due_on >= :from or ended_on is null or ended_on >= :from) and state <> 'DRAFT'
             group by office_code, kind) kinds""";
}
