package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 受理 — a dispute was taken on. */
public record MediationAccepted(MediationId id, Subject subject, LocalDate on) implements Fact {}
