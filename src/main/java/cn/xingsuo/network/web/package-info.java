/** 调解组织页面 — pages of the network room. */
@NullMarked
package cn.xingsuo.network.web;

import org.jspecify.annotations.NullMarked;
