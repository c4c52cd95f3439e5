package cn.xingsuo.rating;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 已登记否决情形 — a finding that may veto a star was put on record. */
public record IncidentRecorded(Subject subject, LocalDate on) implements Fact {}
