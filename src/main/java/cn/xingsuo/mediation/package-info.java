/** 人民调解 — mediation of disputes under the People's Mediation Law. */
@NullMarked
@ApplicationModule(displayName = "人民调解")
package cn.xingsuo.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
