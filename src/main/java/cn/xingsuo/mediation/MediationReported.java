package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 激化苗头已报告 — somebody told other organs that a case may escalate.
 *
 * @param organs codes in {@code mediation-alert-organ}
 */
public record MediationReported(MediationId id, Subject subject, LocalDate on, List<String> organs, Instant at)
        implements Fact {}
