package cn.xingsuo.standard;

/** 评价等次 — a graded judgement; what share of the points it is worth stands in the edition. */
public enum Grade {
    A,
    B,
    C,
    D
}
