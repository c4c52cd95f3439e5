package cn.xingsuo.law;

/** 期限单位. */
public enum TermUnit {
    /** 小时. */
    HOURS,
    /** 自然日. */
    DAYS,
    /** 工作日. */
    WORKING_DAYS,
    /** 月. */
    MONTHS,
    /** 年. */
    YEARS
}
