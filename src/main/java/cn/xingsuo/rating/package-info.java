/** 测评 — readings, scores, explanations and snapshots of every rated subject. */
@NullMarked
@ApplicationModule(
        displayName = "测评",
        allowedDependencies = {"standard", "law", "office", "web", "trail"})
package cn.xingsuo.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
