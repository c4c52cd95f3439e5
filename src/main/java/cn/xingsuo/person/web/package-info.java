/** 自然人页面 — seeing a masked field in clear, with a reason. */
@NullMarked
package cn.xingsuo.person.web;

import org.jspecify.annotations.NullMarked;
