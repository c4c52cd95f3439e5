/** 矛盾纠纷排查 — rounds that fall due, the disputes they find or the explicit zero report, and alerts about what may escalate. */
@NullMarked
@ApplicationModule(
        displayName = "矛盾纠纷排查",
        allowedDependencies = {
            "docket",
            "docking",
            "law",
            "mediation",
            "office",
            "person",
            "rating :: measure",
            "report :: table",
            "sheet",
            "trail",
            "web"
        })
package cn.xingsuo.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
