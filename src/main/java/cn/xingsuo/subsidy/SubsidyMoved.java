package cn.xingsuo.subsidy;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 补贴办理 — a claim went on to another state. */
public record SubsidyMoved(ClaimId id, Subject subject, LocalDate on) implements Fact {}
