package cn.xingsuo.mediation;

import java.time.LocalDate;
import java.util.List;

/** 疑点规则 — one way in which records may be too good or too alike to pass without a look. It reads; it decides nothing. */
interface DoubtRule {
    /** What is odd among the records of the whole country, as of today. */
    List<Doubt> find(LocalDate today);
}
