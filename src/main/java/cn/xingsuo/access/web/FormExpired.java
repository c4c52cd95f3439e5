package cn.xingsuo.access.web;

/** 表单过期 — a form came without a valid CSRF token, usually from a page opened before the last sign-in. */
class FormExpired extends RuntimeException {
    FormExpired() {
        super("没有保存:页面打开太久或来自上一次登录。请返回刷新页面后重新提交");
    }
}
