/** 机构区划页面 — offices, divisions, their import and the choices other rooms' forms offer. */
@NullMarked
package cn.xingsuo.office.web;

import org.jspecify.annotations.NullMarked;
