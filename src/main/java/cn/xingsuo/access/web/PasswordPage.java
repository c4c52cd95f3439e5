package cn.xingsuo.access.web;

/**
 * 修改口令页 — the form to change one's own password.
 *
 * @param oneTime whether the present password is a one-time password that must be changed first
 */
public record PasswordPage(String login, boolean oneTime, int minLength) {}
