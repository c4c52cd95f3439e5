package cn.xingsuo.archive.web;

import cn.xingsuo.archive.TroubleBook.Trouble;
import java.util.List;

/** 问题文件页 — with the records for the director, without for the administrator. */
public record TroublePage(List<Trouble> troubles, boolean administrator) {}
