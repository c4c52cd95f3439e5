/** 人民调解 — mediation of disputes under the People's Mediation Law: registered, accepted, concluded, performed, visited again. */
@NullMarked
@ApplicationModule(
        displayName = "人民调解",
        allowedDependencies = {
            "docket",
            "job",
            "law",
            "network",
            "office",
            "person",
            "rating :: measure",
            "report :: table",
            "sheet",
            "trail",
            "web"
        })
package cn.xingsuo.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
