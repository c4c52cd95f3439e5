package cn.xingsuo.screening;

import cn.xingsuo.mediation.Dates;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** 排查任务 — one round of one office under one plan. Immutable. */
record Round(
        RoundId id,
        OfficeId office,
        String title,
        LocalDate from,
        LocalDate due,
        @Nullable Done done,
        int version) {
    private static final String LAW = "people-mediation-law#25";

    /**
     * 完成.
     *
     * @param lag days between the round, or its last day if it was carried out later, and the entry
     */
    record Done(LocalDate on, LocalDate enteredOn, int lag, boolean zero, String note) {}

    Round finish(RoundReport report, int findings, LocalDate today) {
        if (done != null) throw new Refusal("本次排查已经完成,不能重复登记。", null);
        Dates.notFuture(report.on(), today);
        Dates.inOrder(from, report.on(), "排查日期 {0} 早于本次排查开始的日期 {1}。请核对日期。");
        if (report.zero() && findings > 0) throw new Refusal("本次排查已登记纠纷 {0} 件,不能作零报告。请去掉“零报告”后再提交。", LAW, findings);
        if (!report.zero() && findings == 0) throw new Refusal("本次排查没有登记纠纷。确实没有发现的,请勾选“零报告”;有发现的,请先登记纠纷。", LAW);
        var counted = report.on().isAfter(due) ? due : report.on();
        var lag = (int) ChronoUnit.DAYS.between(counted, today);
        var finished = new Done(report.on(), today, lag, report.zero(), report.note());
        return new Round(id, office, title, from, due, finished, version);
    }

    /** Findings can be added while the round runs; afterwards they stand on their own or in the next one. */
    void takesFindings(LocalDate found) {
        if (done != null) throw new Refusal("“{0}”已经报告完成,不能再加纠纷。请选择正在进行的排查,或者选“日常发现”。", null, title);
        if (found.isBefore(from)) throw new Refusal("登记日期 {0} 早于本次排查开始的日期 {1}。请选择对应的排查。", null, found, from);
    }
}
