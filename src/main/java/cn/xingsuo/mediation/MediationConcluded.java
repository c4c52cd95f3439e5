package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 办结 — a mediation ended, or its end was taken back. */
public record MediationConcluded(MediationId id, Subject subject, LocalDate on) implements Fact {}
