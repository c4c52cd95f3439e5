/** 留痕页面 — the auditor's pages, and the filter that watches every changing request. */
@NullMarked
package cn.xingsuo.trail.web;

import org.jspecify.annotations.NullMarked;
