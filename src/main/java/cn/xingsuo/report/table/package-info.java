/** 统计表定义 — the one thing working rooms see of the reports: how a statutory table says its rows, columns, sums and records. */
@NullMarked
@NamedInterface("table")
package cn.xingsuo.report.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
