/** 调解组织网络 — committees of every kind, their members by election, mediators and brand studios, each dated. */
@NullMarked
@ApplicationModule(
        displayName = "调解组织",
        allowedDependencies = {
            "docket",
            "job",
            "law",
            "office",
            "person",
            "rating :: measure",
            "report :: table",
            "sheet",
            "trail",
            "web"
        })
package cn.xingsuo.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
