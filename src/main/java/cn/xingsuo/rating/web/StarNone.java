package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;

/** 无快照页 — what somebody outside of the office sees before the first snapshot. */
public record StarNone(OfficeId office, String name, boolean mayFreeze) {}
