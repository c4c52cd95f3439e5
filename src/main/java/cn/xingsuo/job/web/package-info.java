/** 后台任务页面 — list of jobs and the page of one. */
@NullMarked
package cn.xingsuo.job.web;

import org.jspecify.annotations.NullMarked;
