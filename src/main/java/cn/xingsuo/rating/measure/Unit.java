package cn.xingsuo.rating.measure;

/** 单位 — how the value of a reading is to be read. */
public enum Unit {
    /** A share; the value is 100 × numerator ÷ denominator. */
    PERCENT,
    /** 人. */
    PEOPLE,
    /** 件. */
    CASES,
    /** A plain number, for example square metres or days; the indicator's title says which. */
    NUMBER,
    /** Counted faults; fewer is better. */
    INCIDENTS
}
