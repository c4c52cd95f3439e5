package cn.xingsuo.network;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 调解员变动 — a mediator was entered, engaged, graded, trained or removed. */
public record MediatorChanged(MediatorId id, Subject subject, LocalDate on) implements Fact {}
