package cn.xingsuo.report.web;

import org.jspecify.annotations.Nullable;

/** 所求报表 — which table, which period, whose; what is left out is the newest period and the viewer's own unit. */
record Asked(
        String table, @Nullable String period, @Nullable String office) {}
