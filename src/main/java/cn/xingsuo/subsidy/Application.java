package cn.xingsuo.subsidy;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.network.MediatorId;
import java.util.List;
import java.util.Set;

/**
 * 申报内容 — what a mediator claims for a case.
 *
 * @param nature code in the rule file: only people's mediation is paid
 * @param addons codes of the standard
 * @param note required when the same two sides have another claim, says why it is another dispute
 */
public record Application(MediationId mediation, String nature, Set<String> addons, List<Payee> payees, String note) {
    /** 分配 — one mediator's part in percent. */
    public record Payee(MediatorId mediator, int percent) {}
}
