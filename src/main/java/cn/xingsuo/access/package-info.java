/** 权限 — accounts, roles, scope, sessions and tokens. */
@NullMarked
@ApplicationModule(
        displayName = "权限",
        allowedDependencies = {"office", "trail", "web"})
package cn.xingsuo.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
