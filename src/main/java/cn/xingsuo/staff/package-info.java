/** 队伍 — people in posts over time. */
@NullMarked
@ApplicationModule(
        displayName = "队伍",
        allowedDependencies = {"law", "office", "person", "rating :: measure", "trail", "web"})
package cn.xingsuo.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
