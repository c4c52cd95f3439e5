package cn.xingsuo.web;

import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * 整表检查 — checks all fields of a form at once. Spring Boot's wrapper cannot check single values, so that one unreadable date
 * would hide every other mistake until the next attempt.
 */
@ControllerAdvice
class WholeForm {
    private final SpringValidatorAdapter validator;

    WholeForm(SpringValidatorAdapter validator) {
        this.validator = validator;
    }

    @InitBinder
    void useFullValidator(WebDataBinder binder) {
        if (binder.getValidator() != null) binder.replaceValidators(validator);
    }
}
