package cn.xingsuo.network;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 工作室变动 — a studio was named, reviewed or taken down. */
public record StudioChanged(Subject subject, LocalDate on) implements Fact {}
