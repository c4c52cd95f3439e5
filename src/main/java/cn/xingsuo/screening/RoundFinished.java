package cn.xingsuo.screening;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 排查完成 — a round was reported, with findings or as a zero report. */
public record RoundFinished(RoundId id, Subject subject, LocalDate on) implements Fact {}
