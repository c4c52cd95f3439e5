package cn.xingsuo.subsidy.web;

import cn.xingsuo.subsidy.ClaimId;
import cn.xingsuo.subsidy.ClaimState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 申报行 — one claim in a list; names of mediators, none of parties.
 *
 * @param amount null until it is decided
 */
public record ClaimLine(
        ClaimId id,
        String number,
        String office,
        String caseNumber,
        String matter,
        LocalDate claimedOn,
        ClaimState state,
        @Nullable BigDecimal amount,
        String payees) {
    public String path() {
        return id.path();
    }

    public String money() {
        return amount == null ? "" : amount.toPlainString();
    }

    String key() {
        return claimedOn + "_" + id;
    }
}
