package cn.xingsuo.network;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 组织变动 — a body was set up, filed, corrected, re-elected or abolished. */
public record BodyChanged(BodyId id, Subject subject, LocalDate on) implements Fact {}
