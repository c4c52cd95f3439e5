package cn.xingsuo.subsidy;

import cn.xingsuo.network.MediatorChoice;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.subsidy.Application.Payee;
import cn.xingsuo.web.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 分配 — how a subsidy is split among the mediators of the case; the parts add up to the whole, to the cent. */
@Component
class Shares {
    private static final int WHOLE = 100;
    private final JdbcClient jdbc;
    private final Mediators mediators;
    private final SubsidyRules rules;

    Shares(JdbcClient jdbc, Mediators mediators, SubsidyRules rules) {
        this.jdbc = jdbc;
        this.mediators = mediators;
        this.rules = rules;
    }

    /** Mediators in office when the case ended, each once, all percents together a hundred. */
    List<MediatorChoice> checked(List<Payee> payees, OfficeId office, LocalDate on) {
        if (payees.isEmpty()) throw new Refusal("没有填写补贴发给哪位调解员。请选择调解员和比例。", "people-mediation-law#16");
        var most = rules.number("most-payees");
        if (payees.size() > most) throw new Refusal("一件案件最多由 {0} 名调解员分配补贴。请减少后再报。", null, most);
        if (payees.stream().map(Payee::mediator).distinct().count() < payees.size())
            throw new Refusal("同一名调解员填写了两次。请合并比例。", null);
        var sum = payees.stream().mapToInt(Payee::percent).sum();
        if (sum != WHOLE || payees.stream().anyMatch(it -> it.percent() < 1))
            throw new Refusal("各调解员的比例应当都大于零,合计 100,现在合计 {0}。请核对。", null, sum);
        return payees.stream()
                .map(it -> mediators.require(it.mediator(), office, on))
                .toList();
    }

    void write(ClaimId id, OfficeId office, List<MediatorChoice> who, List<Payee> payees) {
        for (int i = 0; i < who.size(); i++) {
            jdbc.sql("""
                            insert into subsidy_share (office_code, claim_id, ord, mediator_id, name, percent)
                            values (:office, :claim, :ord, :mediator, :name, :percent)
                            """)
                    .param("office", office.code())
                    .param("claim", id.id())
                    .param("ord", i)
                    .param("mediator", who.get(i).id().id())
                    .param("name", who.get(i).name())
                    .param("percent", payees.get(i).percent())
                    .update();
        }
    }

    /** Fixes every part with the decision. */
    void settle(ClaimId id, BigDecimal amount) {
        var percents = jdbc.sql("select percent from subsidy_share where claim_id = :id order by ord")
                .param("id", id.id())
                .query((row, n) -> row.getInt("percent"))
                .list();
        var parts = split(amount, percents);
        for (int i = 0; i < parts.size(); i++) {
            jdbc.sql("update subsidy_share set amount = :amount where claim_id = :id and ord = :ord")
                    .param("amount", parts.get(i))
                    .param("id", id.id())
                    .param("ord", i)
                    .update();
        }
    }

    /** Rounded down to the cent; the first gets what is left over. */
    static List<BigDecimal> split(BigDecimal amount, List<Integer> percents) {
        var parts = new ArrayList<BigDecimal>();
        for (var percent : percents)
            parts.add(amount.multiply(BigDecimal.valueOf(percent))
                    .divide(BigDecimal.valueOf(WHOLE), 2, RoundingMode.DOWN));
        if (parts.isEmpty()) return parts;
        var rest = amount.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        parts.set(0, parts.getFirst().add(rest));
        return parts;
    }
}
