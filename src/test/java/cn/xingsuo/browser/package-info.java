/** 浏览器旅程 — what people do, done by a real browser. */
@NullMarked
package cn.xingsuo.browser;

import org.jspecify.annotations.NullMarked;
