/** 对接移送 — disputes handed over between offices and police, courts, procuratorates, petition offices, hospitals and others, two-sided and receipted. */
@NullMarked
@ApplicationModule(
        displayName = "对接移送",
        allowedDependencies = {
            "docket",
            "law",
            "mediation",
            "office",
            "person",
            "rating :: measure",
            "sheet",
            "trail",
            "web"
        })
package cn.xingsuo.docking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
