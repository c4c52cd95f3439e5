/** 机构区划 — divisions, offices, the towns they cover, and the identities every other room shares. */
@NullMarked
@ApplicationModule(
        displayName = "机构区划",
        allowedDependencies = {"web", "trail", "job"})
package cn.xingsuo.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
