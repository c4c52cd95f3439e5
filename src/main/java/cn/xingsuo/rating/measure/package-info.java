/** 取数口径 — the one thing working rooms see of the rating: gauges, readings and evidence. */
@NullMarked
@NamedInterface("measure")
package cn.xingsuo.rating.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
