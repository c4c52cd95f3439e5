package cn.xingsuo.network.web;

import cn.xingsuo.network.BodyId;
import cn.xingsuo.network.Grant;
import cn.xingsuo.web.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 经费表单 — what the pages of the funds send. */
final class FundForms {
    private FundForms() {}

    /** 拨款. */
    record Granted(
            @Label("经费种类") @NotBlank String kind,
            @Label("受款组织") @Nullable String body,
            @Label("到账日期") @NotNull LocalDate on,
            @Label("金额(元)") @NotNull BigDecimal amount,
            @Label("拨款单位") @NotBlank @Size(max = 100) String payer,
            @Label("文号或者凭证号") @NotBlank @Size(max = 100) String document) {
        Grant asGrant() {
            var to = body == null || body.isBlank() ? null : BodyId.of(body);
            return new Grant(kind, to, on, amount, payer, document);
        }
    }

    /** 理由, and the version it was given for. */
    record Why(@Label("理由") @NotBlank @Size(max = 500) String reason, int version) {}
}
