package cn.xingsuo.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** 未指定数据库 — no {@code spring.datasource.url} is set, so the product brings its own. */
class NoDatabaseNamed implements Condition {
    static final String URL = "spring.datasource.url";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().containsProperty(URL);
    }
}
