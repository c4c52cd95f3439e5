/** 基准测量 — loads the whole country's work into a database of its own and prints what the house needs for it beside the targets. */
@NullMarked
package cn.xingsuo.benchmark;

import org.jspecify.annotations.NullMarked;
