/** 页面 — page rendering, layout, texts in two languages, forms and problems. */
@NullMarked
@ApplicationModule(
        displayName = "页面",
        allowedDependencies = {})
package cn.xingsuo.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
