package cn.xingsuo.sheet;

/** 工作表 — one sheet of a file: its name, and whether the file hides it from who opens it. */
public record Tab(String name, boolean hidden) {}
