package cn.xingsuo.web;

/**
 * 面包屑 — one step of the way from the start page to this one; the page itself is not among them.
 *
 * @param title Chinese, a key of the English catalogue or a name
 */
public record Crumb(String title, String path) {}
