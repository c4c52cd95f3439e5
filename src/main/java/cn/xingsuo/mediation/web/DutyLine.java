package cn.xingsuo.mediation.web;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Duty;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Refusal;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 义务行 — one duty as the form of the conclusion, or the API's document, says it; a row with nothing typed does not count. */
public record DutyLine(
        @Label("由谁履行") @Nullable Side by,
        @Label("履行内容") @Size(max = 200) @Nullable String what,

        @Label("金额(元)") @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal amount,

        @Label("履行日期") @Nullable LocalDate dueOn,
        @Label("履行方式") @Size(max = 200) @Nullable String manner,
        @Label("履行地点") @Size(max = 200) @Nullable String place) {
    boolean isEmpty() {
        return text(what).isEmpty()
                && amount == null
                && dueOn == null
                && text(manner).isEmpty()
                && text(place).isEmpty();
    }

    /** @param number as the officer counts the rows, for the message */
    Duty asDuty(int number) {
        if (dueOn == null) throw new Refusal("第 {0} 项履行义务没有填写履行日期。请补填,其余内容已保留。", "people-mediation-law#29", number);
        return new Duty(requireNonNullElse(by, Side.RESPONDENT), text(what), amount, dueOn, text(manner), text(place));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
