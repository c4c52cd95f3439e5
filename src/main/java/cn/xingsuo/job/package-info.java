/** 后台任务 — long work with real progress, cancel and result. */
@NullMarked
@ApplicationModule(displayName = "后台任务", allowedDependencies = "web")
package cn.xingsuo.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
