package cn.xingsuo.law.web;

import cn.xingsuo.law.Statute;
import java.util.List;

/** 法规目录 — all editions we hold. */
public record LawList(List<Statute> statutes) {}
