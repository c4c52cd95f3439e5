/** 调解页面 — pages and API of the mediation room. */
@NullMarked
package cn.xingsuo.mediation.web;

import org.jspecify.annotations.NullMarked;
