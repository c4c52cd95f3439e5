package cn.xingsuo.mediation.web;

import java.util.List;

/** 重复提示 — earlier cases of the same two sides; a hint, never an obstacle. */
public record DuplicateHint(List<CaseLink> cases) {}
