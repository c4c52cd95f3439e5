package cn.xingsuo.mediation;

import cn.xingsuo.web.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 履行义务,人民调解法第二十九条 — one thing one side has to do under the agreement, and by when; an instalment is a duty of its own.
 *
 * @param by who has to do it
 * @param amount money in yuan; null when it is not about money
 * @param dueOn last day as the parties agreed
 * @param manner how, empty when nothing was agreed
 * @param place where, empty when nothing was agreed
 */
public record Duty(Side by, String what, @Nullable BigDecimal amount, LocalDate dueOn, String manner, String place) {
    private static final int DIGITS = 12;

    Duty checked() {
        if (amount != null
                && (amount.signum() <= 0 || amount.scale() > 2 || amount.precision() - amount.scale() > DIGITS))
            throw new Refusal("履行金额应当大于零、以元为单位、至多两位小数。请核对后重填,其余内容已保留。", null);
        return new Duty(
                by,
                Prose.required("履行内容", what, Prose.LINE),
                amount,
                dueOn,
                Prose.optional("履行方式", manner, Prose.LINE),
                Prose.optional("履行地点", place, Prose.LINE));
    }
}
