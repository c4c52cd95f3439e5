package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 激化苗头出现 — somebody working on a case, or visiting the parties again, saw that the dispute may escalate. */
public record MediationAlarming(MediationId id, Subject subject, LocalDate on) implements Fact {}
