package cn.xingsuo.web;

/**
 * 筛选标签 — one filter in force, and the address of the list without it.
 *
 * @param text already in the reader's language
 */
public record Chip(String text, String without) {}
