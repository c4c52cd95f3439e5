package cn.xingsuo.mediation;

import cn.xingsuo.web.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 分项履行情况 — one duty of an agreement and what has been done about it.
 *
 * @param number as the parties count, from 1
 * @param by null when the agreement is one duty of both sides
 * @param how manner and place in words
 * @param lastDay the agreed day, or the one behind it when that is a holiday
 * @param done in the order in which it was recorded
 */
public record Instalment(
        int number,
        @Nullable Side by,
        String what,
        @Nullable BigDecimal amount,
        String how,
        LocalDate dueOn,
        LocalDate lastDay,
        List<Performance> done) {
    private static final String LAW = "people-mediation-law#31";

    public boolean fulfilled() {
        return done.stream().anyMatch(Performance::fulfilled);
    }

    /** What was paid so far, as far as it was written down. */
    public BigDecimal paid() {
        if (fulfilled() && amount != null) return amount;
        return done.stream().map(Performance::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How it stands on a day. */
    public Standing standing(LocalDate today) {
        if (fulfilled()) return Standing.FULFILLED;
        if (!done.isEmpty() && broken()) return partly() ? Standing.PARTLY : Standing.DEFAULTED;
        return today.isAfter(lastDay) ? Standing.OVERDUE : Standing.RUNNING;
    }

    /** Days by which it was, or is, late. */
    public long late(LocalDate today) {
        var end = done.stream()
                .filter(Performance::fulfilled)
                .map(Performance::on)
                .findFirst()
                .orElse(today);
        return Math.max(0, ChronoUnit.DAYS.between(lastDay, end));
    }

    /** Something was done of it. */
    boolean partly() {
        return done.stream().anyMatch(it -> it.state().equals(Performance.PARTLY));
    }

    /** Less than everything was done when the day had come. */
    boolean broken() {
        return !fulfilled()
                && done.stream()
                        .anyMatch(it -> it.state().equals(Performance.DEFAULTED)
                                || it.broken() && !it.on().isBefore(dueOn));
    }

    Instalment with(Performance next) {
        if (fulfilled()) throw new Refusal("第 {0} 项义务已经履行完毕,不能重复登记。", null, number);
        if (next.state().equals(Performance.DEFAULTED) && !next.on().isAfter(lastDay))
            throw new Refusal("第 {0} 项的履行期限到 {1},还没有过,不能登记为未履行。可以先提醒当事人。", LAW, number, lastDay);
        var paid = next.amount();
        if (paid != null) checked(next, paid);
        return new Instalment(
                number,
                by,
                what,
                amount,
                how,
                dueOn,
                lastDay,
                Stream.concat(done.stream(), Stream.of(next)).toList());
    }

    private void checked(Performance next, BigDecimal paid) {
        if (paid.signum() <= 0) throw new Refusal("履行金额应当大于零。请核对金额。", null);
        if (amount == null) return;
        var sum = paid().add(paid).compareTo(amount);
        if (sum > 0) throw new Refusal("第 {0} 项应付 {1} 元,加上这一笔 {2} 元就超过了。请核对金额。", null, number, amount, paid);
        if (sum == 0 && !next.fulfilled())
            throw new Refusal("第 {0} 项应付 {1} 元,加上这一笔已经付清。请登记为履行完毕。", null, number, amount);
        if (sum < 0 && next.fulfilled())
            throw new Refusal("第 {0} 项应付 {1} 元,加上这一笔 {2} 元还没有付清。请登记为部分履行,或者核对金额。", null, number, amount, paid);
    }
}
