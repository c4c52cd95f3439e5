/** 以案定补 — the subsidy for a mediated case: claimed, reviewed, spot-checked, decided, made public, paid; one dispute once. */
@NullMarked
@ApplicationModule(
        displayName = "以案定补",
        allowedDependencies = {
            "law",
            "mediation",
            "network",
            "office",
            "rating :: measure",
            "report :: table",
            "sheet",
            "trail",
            "web"
        })
package cn.xingsuo.subsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
