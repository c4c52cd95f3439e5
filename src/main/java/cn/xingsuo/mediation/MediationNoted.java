package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 记录 — work on a case was written down. */
public record MediationNoted(MediationId id, Subject subject, LocalDate on) implements Fact {}
