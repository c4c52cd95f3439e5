package cn.xingsuo.office.web;

/**
 * 选项 — one line of a choice field.
 *
 * @param value the code
 * @param label the name
 * @param hint where it lies, and its code
 */
public record Choice(String value, String label, String hint) {}
