package cn.xingsuo.rating;

import cn.xingsuo.office.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 已测评 — a subject's rating was read again after something touched it. */
public record SubjectRated(Subject subject, LocalDate on, int star, BigDecimal total, boolean provisional) {}
