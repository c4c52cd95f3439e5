package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 回访 — the parties were visited again. */
public record MediationVisited(MediationId id, Subject subject, LocalDate on) implements Fact {}
