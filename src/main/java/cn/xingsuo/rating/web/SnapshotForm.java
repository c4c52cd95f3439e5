package cn.xingsuo.rating.web;

import cn.xingsuo.office.Scope;

/** 冻结页 — asks for which offices, which day and what for. */
public record SnapshotForm(Scope scope) {}
