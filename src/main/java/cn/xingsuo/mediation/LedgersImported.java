package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 台账已导入 — cases of an office came in, or went out again, all at once. */
public record LedgersImported(Subject subject, LocalDate on) implements Fact {}
