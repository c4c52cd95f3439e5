/** 文书档案页面 — files handed out, and what the nightly check found. */
@NullMarked
package cn.xingsuo.archive.web;

import org.jspecify.annotations.NullMarked;
