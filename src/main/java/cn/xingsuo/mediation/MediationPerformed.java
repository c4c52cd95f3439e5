package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 履行 — something became known of how an agreement is kept. */
public record MediationPerformed(MediationId id, Subject subject, LocalDate on) implements Fact {}
