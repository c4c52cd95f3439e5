package cn.xingsuo.access.web;

import org.jspecify.annotations.Nullable;

/**
 * 没有权限页 — names the permission that is missing, who may grant it, and what the viewer is now.
 *
 * @param act Chinese title of the act needed; null when the address is closed to everybody
 * @param roles Chinese titles of the roles that hold it, joined
 */
public record RefusedPage(
        @Nullable String act, String roles, @Nullable String role) {}
