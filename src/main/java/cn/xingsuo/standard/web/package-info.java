/** 星级标准页面 — the standards as people read, compare and check them. */
@NullMarked
package cn.xingsuo.standard.web;

import org.jspecify.annotations.NullMarked;
