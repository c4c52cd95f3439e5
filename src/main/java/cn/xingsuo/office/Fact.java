package cn.xingsuo.office;

import java.time.LocalDate;

/**
 * 事实 — something that happened and touches a rated subject. Each working room's past-tense event records implement it; whoever
 * cares re-reads. Order and repetition do no harm.
 */
public interface Fact {
    Subject subject();

    /** The day it was true. */
    LocalDate on();
}
