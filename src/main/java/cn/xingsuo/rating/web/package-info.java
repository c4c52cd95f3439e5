/** 测评页面 — figures, star cards, snapshots and their API. */
@NullMarked
package cn.xingsuo.rating.web;

import org.jspecify.annotations.NullMarked;
