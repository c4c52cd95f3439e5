package cn.xingsuo.web;

import static cn.xingsuo.web.Texts.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 期限提示 — a due day in words with the day beside it, never by colour alone.
 *
 * @param today as the page sees it
 * @param metOn the day it was met; null while it is open
 */
public record DeadlineChip(
        LocalDate due, LocalDate today, @Nullable LocalDate metOn) {
    private static final String[] WEEKDAYS = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
    private static final int SOON = 3;

    /** The style class: late, soon, met, or none. */
    public String tone() {
        if (metOn != null) return metOn.isAfter(due) ? "late" : "met";
        return left() < 0 ? "late" : left() <= SOON ? "soon" : "";
    }

    public String words() {
        if (metOn != null) {
            var late = ChronoUnit.DAYS.between(due, metOn);
            return late > 0 ? t("迟 {0} 天完成", late) : t("按期完成");
        }
        if (left() < 0) return t("逾期 {0} 天", -left());
        return left() == 0 ? t("今天到期") : t("剩 {0} 天", left());
    }

    /** The day with its weekday; the year only when it is not this one. */
    public String day() {
        var text = due.getYear() == today.getYear() ? due.toString().substring(5) : due.toString();
        return text + " " + t(WEEKDAYS[due.getDayOfWeek().getValue() - 1]);
    }

    private long left() {
        return ChronoUnit.DAYS.between(today, due);
    }
}
