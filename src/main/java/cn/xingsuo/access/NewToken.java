package cn.xingsuo.access;

import java.util.UUID;

/** 新令牌 — one row of the token table about to be written. */
record NewToken(UUID id, String login, String name, String hash, String scope) {}
