package cn.xingsuo.access.web;

import cn.xingsuo.access.Sessions.OpenSession;
import cn.xingsuo.web.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 我的页 — one's own account, sessions and tokens.
 *
 * @param scope name of what the account may see; empty for the nation
 * @param session key of the session this page is shown in
 * @param fresh a token just created, shown this once
 * @param usualDays life of a token unless said otherwise
 */
public record MePage(
        Viewer viewer,
        String scope,
        List<OpenSession> sessions,
        @Nullable String session,
        List<TokenLine> tokens,
        @Nullable Secret fresh,
        boolean mayUseApi,
        int usualDays,
        int maxDays) {}
