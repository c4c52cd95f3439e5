package cn.xingsuo.subsidy.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.subsidy.ClaimState;
import cn.xingsuo.subsidy.SubsidyRules.Aspect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 申报页 — one claim, how it came here, and what the viewer may do with it. */
public record ClaimPage(
        ClaimLine head, Case about, Scores scores, Money money, List<Payee> payees, List<Step> steps, Desk desk) {
    /** 案件 as it was claimed for. */
    public record Case(
            String path,
            String difficulty,
            String outcome,
            LocalDate concludedOn,
            String addons,
            String repeats,
            String note) {}

    /** 评分. */
    public record Scores(
            List<Integer> points,
            @Nullable Integer office,
            @Nullable Integer bureau,
            boolean drawn,
            boolean picked) {}

    /** 金额 and how it came about. */
    public record Money(
            @Nullable String standard,
            @Nullable BigDecimal base,
            int share,
            int grade,
            @Nullable BigDecimal more,
            LocalDate dueOn) {}

    /** 分配. */
    public record Payee(String name, int percent, @Nullable BigDecimal amount) {}

    /** 办理经过. */
    public record Step(LocalDate on, ClaimState state, String account, String note) {}

    /** 办理权限. */
    public record Desk(int version, List<Aspect> aspects, boolean claims, boolean reviews, boolean decides) {}

    public boolean is(ClaimState state) {
        return head.state() == state;
    }

    /** 算式 in words. */
    public String sum() {
        return t(
                "基数 {0} 元 × 结果 {1}% × 卷宗等次 {2}% + 加项 {3} 元",
                plain(money.base()), money.share(), money.grade(), plain(money.more()));
    }

    /** Whether the bureau still has to look at it before it can decide. */
    public boolean awaitsCheck() {
        return is(ClaimState.REVIEWED) && scores.picked();
    }

    public boolean awaitsDecision() {
        return is(ClaimState.CHECKED) || is(ClaimState.REVIEWED) && scores.drawn() && !scores.picked();
    }

    private static String plain(@Nullable BigDecimal it) {
        return it == null ? "0" : it.toPlainString();
    }
}
