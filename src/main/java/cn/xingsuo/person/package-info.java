/** 自然人 — one identity per natural person, encrypted and masked. */
@NullMarked
@ApplicationModule(displayName = "自然人")
package cn.xingsuo.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
