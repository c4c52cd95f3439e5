/** 权限页面 — the door of the house: signing in, tokens, the rule of every route, and the administrators' pages. */
@NullMarked
package cn.xingsuo.access.web;

import org.jspecify.annotations.NullMarked;
