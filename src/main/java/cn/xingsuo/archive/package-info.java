/** 文书档案 — papers as editable documents and as PDF, and the files that come back signed, kept so that not one byte gets lost. */
@NullMarked
@ApplicationModule(
        displayName = "文书档案",
        allowedDependencies = {"job", "office", "trail", "web"})
package cn.xingsuo.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
