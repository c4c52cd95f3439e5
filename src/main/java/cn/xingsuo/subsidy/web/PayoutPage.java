package cn.xingsuo.subsidy.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 抽查和发放页 — what waits for the bureau, the draws made and the batches paid.
 *
 * @param undrawn reviewed claims that no draw has seen
 * @param decided claims that wait to be made public
 */
public record PayoutPage(int undrawn, int decided, List<Sample> samples, List<Batch> batches, boolean decides) {
    /** 抽查. */
    public record Sample(LocalDate drawnOn, String drawnBy, long seed, int percent, int population, int picked) {}

    /** 批次. */
    public record Batch(
            UUID id,
            String number,
            int version,
            LocalDate publishedOn,
            LocalDate publicityUntil,
            @Nullable LocalDate paidOn,
            @Nullable String receipt,
            int claims,
            BigDecimal total) {
        public String path() {
            return "/mediation/subsidies/batches/" + id;
        }
    }
}
