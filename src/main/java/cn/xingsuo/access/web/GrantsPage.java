package cn.xingsuo.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 授权列表页 — accounts that wait for a role, then all accounts in the administrator's scope. */
public record GrantsPage(
        List<AccountLine> pending,
        List<AccountLine> lines,
        String query,
        @Nullable String next) {}
