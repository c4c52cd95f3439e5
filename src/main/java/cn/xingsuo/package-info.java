/** 星所 — runs a district's grassroots judicial offices and star-rates them from the work they do. */
@NullMarked
package cn.xingsuo;

import org.jspecify.annotations.NullMarked;
