/** 以案定补页面 — pages of the subsidy room. */
@NullMarked
package cn.xingsuo.subsidy.web;

import org.jspecify.annotations.NullMarked;
