/** 法源 — statutes, citations, terms of law and working-day calendars, all dated data. */
@NullMarked
@ApplicationModule(displayName = "法源", allowedDependencies = "web")
package cn.xingsuo.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
