package cn.xingsuo.access.web;

import cn.xingsuo.access.Sessions.OpenSession;
import cn.xingsuo.web.Role;
import java.util.List;

/** 授权页 — one account's role and scope, its sessions and its tokens. */
public record GrantPage(AccountLine account, List<Role> roles, List<OpenSession> sessions, List<TokenLine> tokens) {}
