/** 统计报表页面. */
@NullMarked
package cn.xingsuo.report.web;

import org.jspecify.annotations.NullMarked;
