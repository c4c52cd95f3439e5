/** 电子表格 — lists written as Excel or CSV files, and files of unknown origin read within bounds. */
@NullMarked
@ApplicationModule(
        displayName = "电子表格",
        allowedDependencies = {"web"})
package cn.xingsuo.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
