package cn.xingsuo.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 账号列表页 — accounts in the administrator's scope.
 *
 * @param next sign-in name to continue after, null on the last page
 * @param fresh a one-time password just made, shown this once
 */
public record AccountsPage(
        List<AccountLine> lines,
        String query,
        @Nullable String next,
        @Nullable Secret fresh) {}
