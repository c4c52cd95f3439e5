package cn.xingsuo.network;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 底数变动 — an enterprise or a police station came, went, or has another number of workers. */
public record CoverageChanged(Subject subject, LocalDate on) implements Fact {}
