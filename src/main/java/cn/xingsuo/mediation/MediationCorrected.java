package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 更正 — what was registered was put right; the case may be called otherwise, or be hidden from now on. */
public record MediationCorrected(MediationId id, Subject subject, LocalDate on) implements Fact {}
