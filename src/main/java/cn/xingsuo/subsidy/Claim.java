package cn.xingsuo.subsidy;

import static cn.xingsuo.subsidy.ClaimState.*;
import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.util.Set;

/**
 * 补贴申报 — what decides the state of one claim. Immutable: every command returns the next state or refuses.
 *
 * @param claimant account of who claimed
 * @param drawn a spot check has been drawn since the review
 * @param picked the spot check picked this one
 */
record Claim(
        ClaimId id,
        OfficeId office,
        MediationId mediation,
        String number,
        ClaimState state,
        String claimant,
        boolean drawn,
        boolean picked,
        int version) {
    /** 申报. */
    Claim submit() {
        return from(Set.of(DRAFT), CLAIMED, "申报");
    }

    /** 退回, to be mended and claimed again. */
    Claim giveBack() {
        return from(Set.of(CLAIMED), DRAFT, "退回");
    }

    /** 所初审: nobody reviews what he himself has claimed. */
    Claim review(String reviewer) {
        var next = from(Set.of(CLAIMED), REVIEWED, "初审");
        if (reviewer.equals(claimant)) throw new Refusal("这项补贴是您自己申报的,不能由您初审。请由所里其他有权的人初审。", null);
        return next;
    }

    /** 抽查: everything reviewed takes part in the draw, once. */
    Claim drawn(boolean hit) {
        if (drawn) throw new Refusal("这项补贴已经参加过抽查,不能重抽。", null);
        return new Claim(id, office, mediation, number, only(Set.of(REVIEWED), "抽查"), claimant, true, hit, version);
    }

    /** 局评查 of what the draw has picked. */
    Claim check() {
        if (!picked) throw new Refusal("这项补贴没有被抽中,不需要评查。可以直接核定。", null);
        return from(Set.of(REVIEWED), CHECKED, "评查");
    }

    /** 核定. */
    Claim decide() {
        var next = from(Set.of(REVIEWED, CHECKED), DECIDED, "核定");
        if (!drawn) throw new Refusal("这项补贴还没有参加抽查,不能核定。请先对已初审的补贴抽查。", null);
        if (picked && state != CHECKED) throw new Refusal("这项补贴已被抽中,评查以后才能核定。请先登记评查结果。", null);
        return next;
    }

    /** 公示. */
    Claim publish() {
        return from(Set.of(DECIDED), PUBLISHED, "公示");
    }

    /** 发放. */
    Claim pay() {
        return from(Set.of(PUBLISHED), PAID, "发放");
    }

    /** 撤回 by who claimed, before anybody has reviewed it. */
    Claim withdraw() {
        return from(Set.of(DRAFT, CLAIMED), REFUSED, "撤回");
    }

    /** 不予补贴: the office refuses what it has to review, the bureau everything later until it is paid. */
    Claim refuse(boolean bureau) {
        return from(bureau ? Set.of(REVIEWED, CHECKED, DECIDED, PUBLISHED) : Set.of(CLAIMED), REFUSED, "不予补贴");
    }

    private Claim from(Set<ClaimState> before, ClaimState after, String act) {
        only(before, act);
        var again = after == DRAFT;
        return new Claim(id, office, mediation, number, after, claimant, !again && drawn, !again && picked, version);
    }

    private ClaimState only(Set<ClaimState> before, String act) {
        if (!before.contains(state)) throw new Refusal("这项补贴现在是“{0}”,不能{1}。请打开看最新情况。", null, t(state.title()), t(act));
        return state;
    }
}
