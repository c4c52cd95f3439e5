/** 统计报表 — statutory tables computed from the records, submitted, checked, approved and frozen; later changes stand beside them. */
@NullMarked
@ApplicationModule(
        displayName = "统计报表",
        allowedDependencies = {"office", "web", "trail", "job", "sheet", "docket", "law", "rating :: measure"})
package cn.xingsuo.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
