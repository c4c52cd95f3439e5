/** 数据库 — the embedded PostgreSQL, started and stopped with the application. */
@NullMarked
@ApplicationModule(displayName = "数据库")
package cn.xingsuo.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
