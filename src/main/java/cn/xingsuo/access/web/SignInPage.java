package cn.xingsuo.access.web;

import cn.xingsuo.access.Entry.Turned;
import org.jspecify.annotations.Nullable;

/**
 * 登录页 — the form, what was typed before, and why it is shown.
 *
 * @param notice why the page appears (expired, signed out), null on a plain visit
 * @param failure why the last attempt was refused, or null
 */
public record SignInPage(
        String login,
        String next,
        @Nullable String notice,
        @Nullable Turned failure) {}
