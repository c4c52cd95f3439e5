/** 自然人 — one identity per natural person, encrypted and masked. */
@NullMarked
@ApplicationModule(
        displayName = "自然人",
        allowedDependencies = {"office", "trail", "web"})
package cn.xingsuo.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
