/** 排查页面 — screening rounds, the register of findings, and the ledger of grave disputes. */
@NullMarked
package cn.xingsuo.screening.web;

import org.jspecify.annotations.NullMarked;
