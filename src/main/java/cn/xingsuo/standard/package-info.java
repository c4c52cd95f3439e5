/** 星级标准 — rating standards as dated editions: criteria, scoring rules and their sources. */
@NullMarked
@ApplicationModule(
        displayName = "星级标准",
        allowedDependencies = {"law", "web"})
package cn.xingsuo.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
