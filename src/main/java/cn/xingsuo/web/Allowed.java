package cn.xingsuo.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 授权规则 — the act a route needs, on a controller class or (winning) on a method. A route without one is refused and fails the
 * build. A path variable named {@code office} or {@code code} must also lie in the viewer's scope; records found by other ids are
 * loaded through the scope by their room.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Act value();
}
