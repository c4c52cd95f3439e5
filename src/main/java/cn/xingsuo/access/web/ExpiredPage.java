package cn.xingsuo.access.web;

/** 表单过期页 — says why a form was not taken. */
public record ExpiredPage(String text) {}
