/** 演示 — the demonstration district, generated from a seed through the rooms' own doors. */
@NullMarked
@ApplicationModule(displayName = "演示")
package cn.xingsuo.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
