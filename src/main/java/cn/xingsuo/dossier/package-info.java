/** 卷宗 — the papers of a mediation case, the signed scans that come back, and the dossier that is archived from them. */
@NullMarked
@ApplicationModule(
        displayName = "卷宗",
        allowedDependencies = {
            "mediation",
            "archive",
            "network",
            "person",
            "docket",
            "law",
            "office",
            "web",
            "trail",
            "job",
            "sheet",
            "rating :: measure"
        })
package cn.xingsuo.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
