package cn.xingsuo.docking;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 移送进展 — a hand-over was sent, or moved on. */
public record TransferMoved(TransferId id, Subject subject, LocalDate on) implements Fact {}
