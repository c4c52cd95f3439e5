/** 期限台 — what is due, for whom, met or missed. */
@NullMarked
@ApplicationModule(
        displayName = "期限台",
        allowedDependencies = {"law", "office", "web"})
package cn.xingsuo.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
