package cn.xingsuo.standard;

/** 指标单位 — how the value of an indicator is to be read; the names are those of the rating's own units. */
public enum IndicatorUnit {
    /** A share; thresholds are written out of 100. */
    PERCENT,
    /** 人. */
    PEOPLE,
    /** 件. */
    CASES,
    /** A plain number; the indicator's title says of what. */
    NUMBER,
    /** Counted faults; fewer is better. */
    INCIDENTS
}
