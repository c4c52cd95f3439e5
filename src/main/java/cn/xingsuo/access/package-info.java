/** 权限 — accounts, roles, scope, sessions and tokens. */
@NullMarked
@ApplicationModule(displayName = "权限")
package cn.xingsuo.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
