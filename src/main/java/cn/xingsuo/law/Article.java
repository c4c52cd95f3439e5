package cn.xingsuo.law;

/**
 * 法条 — one article we cite.
 *
 * @param citation e.g. {@code people-mediation-law#33}
 * @param statute full Chinese title of the statute
 * @param number Chinese article number for display, e.g. 第三十三条
 * @param text our own restating sentence, Chinese
 */
public record Article(String citation, String statute, String number, String text) {}
