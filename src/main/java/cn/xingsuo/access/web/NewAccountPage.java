package cn.xingsuo.access.web;

/** 新建账号页 — the form; the scope starts as the administrator's own. */
public record NewAccountPage(String scope) {}
