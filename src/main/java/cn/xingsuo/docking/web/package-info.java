/** 移送页面 — the ledger of hand-overs, their letters, the partner register and the files. */
@NullMarked
package cn.xingsuo.docking.web;

import org.jspecify.annotations.NullMarked;
