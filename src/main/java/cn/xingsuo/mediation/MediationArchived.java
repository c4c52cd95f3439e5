package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 纸质归档 — cases of an office whose dossiers were bound on paper were registered as archived. */
public record MediationArchived(Subject subject, LocalDate on) implements Fact {}
