package cn.xingsuo.web;

/** 权限 — one kind of thing an account may do; every route declares exactly one with {@link Allowed}. */
public enum Act {
    /** Open to everybody, signed in or not. */
    ANYONE("公开"),
    /** Every signed-in account: own settings, own sessions and tokens, help, language. */
    HOME("登录后可用"),
    READ_OFFICES("查看司法所和区划"),
    EDIT_OFFICES("维护司法所"),
    IMPORT_DIVISIONS("导入区划"),
    IMPORT_CALENDAR("导入放假安排"),
    SEE_JOBS("查看后台任务"),
    READ_FIGURES("查看指标"),
    READ_RATING("查看测评"),
    FREEZE_RATING("冻结测评快照"),
    RECORD_INCIDENTS("登记否决情形"),
    READ_STANDARDS("查看评分标准"),
    READ_STAFF("查看队伍"),
    EDIT_STAFF("维护队伍"),
    READ_CASES("查看调解案件"),
    EDIT_CASES("办理调解案件"),
    /** Decide what an officer may only prepare: assign, approve an archive, correct a registration after acceptance. */
    DIRECT_CASES("审核调解案件"),
    /** Take an existing spreadsheet register into the system, and take it back. */
    IMPORT_LEDGER("导入台账"),
    READ_BODIES("查看调解组织和调解员"),
    EDIT_BODIES("维护调解组织和调解员"),
    /** File a body, name a studio: what the bureau does. */
    APPROVE_BODIES("备案调解组织、命名工作室"),
    /** Look into what is odd about the records of an office, and say so. */
    REVIEW_DOUBTS("核实数据疑点"),
    READ_SUBSIDY("查看以案定补"),
    CLAIM_SUBSIDY("申报以案定补"),
    REVIEW_SUBSIDY("初审以案定补"),
    DECIDE_SUBSIDY("核定和发放以案定补"),
    READ_REPORTS("查看统计报表"),
    SUBMIT_REPORTS("报送统计报表"),
    APPROVE_REPORTS("审核统计报表"),
    /** See the clear text of a masked field, with a reason, into the trail. */
    REVEAL("查看脱敏信息原文"),
    READ_LAW("查看法条和期限"),
    SEE_TODAY("查看今日待办"),
    USE_API("使用接口"),
    MANAGE_ACCOUNTS("管理账号"),
    MANAGE_GRANTS("管理授权"),
    READ_TRAIL("查看留痕");

    private final String title;

    Act(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
