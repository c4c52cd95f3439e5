/** 法源页面 — the statutes, the deadline calculator, the calendar, and their API. */
@NullMarked
package cn.xingsuo.law.web;

import org.jspecify.annotations.NullMarked;
