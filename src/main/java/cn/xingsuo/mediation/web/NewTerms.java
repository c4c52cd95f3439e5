package cn.xingsuo.mediation.web;

import static java.lang.Boolean.TRUE;
import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Extent;
import cn.xingsuo.mediation.Registration.Conditions;
import cn.xingsuo.mediation.Setting;
import cn.xingsuo.network.BodyId;
import cn.xingsuo.web.Label;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 受理事项表单 — which committee, by which right, entrusted by whom and how large; all of it may stay empty in a simple dispute.
 *
 * @param unassigned the director is to name the mediator
 */
record NewTerms(
        @Label("调解组织") @Nullable String body,
        @Label("管辖依据") @Nullable String jurisdiction,
        @Label("同意情况") @Size(max = 200) @Nullable String consent,
        @Label("委托单位") @Nullable String entrusted,
        @Label("签收材料日期") @Nullable LocalDate entrustedOn,
        @Label("事件规模") @Nullable String scale,
        @Label("涉及人数") @Min(1) @Nullable Integer people,

        @Label("涉案金额(元)") @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal amount,

        @Label("留待所长指派调解员") @Nullable Boolean unassigned) {
    @Nullable
    BodyId committee() {
        return body == null || body.isBlank() ? null : BodyId.of(body);
    }

    /** @param residence where a party lives, if that is the ground */
    Conditions conditions(String residence) {
        var setting = new Setting(
                or(jurisdiction, Setting.USUAL.jurisdiction()),
                requireNonNullElse(consent, ""),
                entrusted == null || entrusted.isBlank() ? null : entrusted,
                entrustedOn,
                residence);
        var extent = new Extent(or(scale, Extent.UNKNOWN.scale()), people, amount);
        return new Conditions(setting, extent, TRUE.equals(unassigned));
    }

    private static String or(@Nullable String chosen, String usual) {
        return chosen == null || chosen.isBlank() ? usual : chosen;
    }
}
