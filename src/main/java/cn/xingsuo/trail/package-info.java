/** 留痕 — the append-only, sealed record of who did and saw what. */
@NullMarked
@ApplicationModule(
        displayName = "留痕",
        allowedDependencies = {"web"})
package cn.xingsuo.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
