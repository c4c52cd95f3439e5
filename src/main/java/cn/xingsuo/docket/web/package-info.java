/** 期限台页面 — what is due today, extensions, and the log of moved dates. */
@NullMarked
package cn.xingsuo.docket.web;

import org.jspecify.annotations.NullMarked;
