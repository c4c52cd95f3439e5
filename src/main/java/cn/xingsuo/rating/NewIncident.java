package cn.xingsuo.rating;

import cn.xingsuo.web.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 登记否决情形 — everything a veto must rest on before it may take an office's star.
 *
 * @param responsible whether dereliction was found; without it nothing is vetoed
 * @param heard what the office answered
 */
public record NewIncident(
        @Label("否决项") @NotBlank String veto,
        @Label("事实") @NotBlank @Size(max = 500) String fact,
        @Label("发生日期") @NotNull LocalDate on,
        @Label("认定机关") @NotBlank @Size(max = 100) String organ,
        @Label("文书号") @NotBlank @Size(max = 100) String document,
        @Label("是否负有责任") @NotNull Boolean responsible,
        @Label("情节严重") @Nullable Boolean grave,
        @Label("决定人或决定会议") @NotBlank @Size(max = 100) String decidedBy,
        @Label("听取申辩") @NotNull @Valid Hearing heard) {
    /** 听取申辩 — the office's right to reply: when it was heard, and what it said. */
    public record Hearing(
            @Label("听取申辩日期") @NotNull LocalDate on,
            @Label("申辩意见") @NotBlank @Size(max = 500) String reply) {}
}
