package cn.xingsuo.mediation;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 协议履行状态 — all duties of one agreement together. */
record Fulfilled(List<Instalment> items) {
    /** Numbers a record counts for: one duty, or 0 for the agreement as a whole. */
    List<Integer> numbers(int duty, Performance performance) {
        var open = items.stream()
                .filter(it -> !it.fulfilled())
                .map(Instalment::number)
                .toList();
        if (duty == 0) return performance.fulfilled() ? open : open.subList(0, Math.min(1, open.size()));
        if (items.stream().noneMatch(it -> it.number() == duty))
            throw new Refusal("协议没有第 {0} 项义务。请从列表中选择。", null, duty);
        return List.of(duty);
    }

    Fulfilled with(int number, Performance performance) {
        return new Fulfilled(items.stream()
                .map(it -> it.number() == number ? it.with(performance) : it)
                .toList());
    }

    boolean fulfilled(int number) {
        return items.stream().anyMatch(it -> it.number() == number && it.fulfilled());
    }

    /** Last day of the earliest duty still open; null when nothing is. */
    @Nullable
    LocalDate due() {
        return earliest().map(Instalment::lastDay).orElse(null);
    }

    /** The state of the whole after the newest record. */
    Performance summary(Performance last) {
        return new Performance(last.on(), state(), last.note(), null, last.proof());
    }

    private String state() {
        if (items.stream().allMatch(Instalment::fulfilled)) return Performance.FULFILLED;
        if (items.stream().noneMatch(Instalment::broken)) return Performance.UNDERWAY;
        var something = items.stream().anyMatch(it -> it.fulfilled() || it.partly());
        return something ? Performance.PARTLY : Performance.DEFAULTED;
    }

    private Optional<Instalment> earliest() {
        return items.stream()
                .filter(it -> !it.fulfilled())
                .min((one, other) -> one.lastDay().compareTo(other.lastDay()));
    }
}
