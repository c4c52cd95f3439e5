package cn.xingsuo.web;

/** 设置页 — how this browser shows the product; everything it needs stands in the frame. */
public record Settings() {}
