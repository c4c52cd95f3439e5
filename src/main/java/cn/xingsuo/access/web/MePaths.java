package cn.xingsuo.access.web;

/** 固定地址 — paths that more than one class of this room must know. */
final class MePaths {
    static final String PASSWORD = "/me/password";

    private MePaths() {}
}
