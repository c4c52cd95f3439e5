package cn.xingsuo.mediation;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;

/** 日期核对 — things happen in order, and nothing is recorded before it happened. */
public final class Dates {
    private Dates() {}

    public static void notFuture(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw new Refusal("日期 {0} 晚于今天 {1}。还没有发生的事不能记载,请核对日期。", null, on, today);
    }

    /** @param message Chinese sentence with {@code {0}} the day and {@code {1}} the earlier one */
    public static void inOrder(LocalDate earlier, LocalDate on, String message) {
        if (on.isBefore(earlier)) throw new Refusal(message, null, on, earlier);
    }
}
