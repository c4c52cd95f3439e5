package cn.xingsuo.mediation;

/** 案件状态 — where a case stands; follows from what was recorded, nobody sets it. */
public enum Status {
    WAITING("待受理"),
    DECLINED("不予受理"),
    OPEN("调解中"),
    SETTLED("达成协议"),
    PERFORMED("履行完毕"),
    BREACHED("未全部履行"),
    FAILED("调解不成"),
    WITHDRAWN("已撤回"),
    TERMINATED("已终止");

    private final String title;

    Status(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    static Status of(Mediation it) {
        var conclusion = it.conclusion();
        if (conclusion == null) {
            return switch (it.intake()) {
                case Intake.Waiting _ -> WAITING;
                case Intake.Declined _ -> DECLINED;
                case Intake.Accepted _ -> OPEN;
            };
        }
        return switch (conclusion.outcome()) {
            case Outcome.Failure _ -> FAILED;
            case Outcome.Withdrawal _ -> WITHDRAWN;
            case Outcome.Termination _ -> TERMINATED;
            case Outcome.WrittenAgreement _, Outcome.OralAgreement _ -> kept(it.followUp());
        };
    }

    private static Status kept(FollowUp followUp) {
        var performance = followUp.performance();
        if (performance == null || performance.state().equals(Performance.UNDERWAY)) return SETTLED;
        return performance.fulfilled() ? PERFORMED : BREACHED;
    }
}
