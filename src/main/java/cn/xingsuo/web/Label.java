package cn.xingsuo.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 字段名称 — what people call a field of a form or a parameter of a route; complaints about it use this name:
 * {@code record NewMediation(@Label("纠纷简要") @NotBlank @Size(max = 200) String dispute)}.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {
    /** Chinese, a key of the English catalogue. */
    String value();
}
