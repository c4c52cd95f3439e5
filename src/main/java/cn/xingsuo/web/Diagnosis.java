package cn.xingsuo.web;

import static cn.xingsuo.web.Texts.t;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** 问题诊断 — says of every exception what happened, why and what to do. Input never ends in a 5xx. */
@Component
class Diagnosis {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private final List<Articles> articles;
    private final Random random = new Random();

    Diagnosis(List<Articles> articles) {
        this.articles = articles;
    }

    Problem of(Throwable e) {
        return switch (e) {
            case Refusal it -> refused(it);
            case NotFound it -> missing(t(String.valueOf(it.getMessage())));
            case Stale it -> stale(t(String.valueOf(it.getMessage())));
            case MethodArgumentNotValidException it -> invalid(Complaints.of(it, type(it.getParameter())));
            case BindException it -> invalid(Complaints.of(it, null));
            case HandlerMethodValidationException it -> invalid(parameters(it));
            case ConstraintViolationException it -> invalid(violations(it));
            case MethodArgumentTypeMismatchException it -> mismatch(it, it.getParameter());
            case TypeMismatchException it -> unreadable(Complaints.mismatch(it.getRequiredType(), name(it)));
            case MissingServletRequestParameterException it -> lacking(it.getParameterName());
            case MissingServletRequestPartException it -> lacking(it.getRequestPartName());
            case MissingRequestHeaderException it -> lacking(it.getHeaderName());
            case MissingRequestValueException _ -> lacking("?");
            case HttpMessageNotReadableException it -> body(it);
            case MaxUploadSizeExceededException _ -> of(413);
            case MultipartException _ -> unreadable(t("上传的内容不完整"));
            case ConcurrencyFailureException _ -> stale(t("没有保存:有人同时在改这条记录。请刷新后再提交"));
            case DataIntegrityViolationException _ -> stale(t("没有保存:同样的记录已经存在,或者它引用的内容已不存在。请核对后再提交"));
            case ErrorResponse it -> of(it.getStatusCode().value());
            default -> of(500);
        };
    }

    /** The general words for a status when nothing more is known. */
    Problem of(int status) {
        var words = StatusWords.of(status);
        return problem(words, t(words.what()), List.of());
    }

    /** The same, said to somebody who only looked for something. */
    Problem asked(Problem it) {
        var invalid = it.kind().equals(StatusWords.INVALID.kind());
        if (!invalid && it.status() != StatusWords.INVALID.status()) return it;
        var what = invalid ? t("没有查询:有 {0} 处条件需要改正", it.complaints().size()) : it.what();
        var next = invalid ? t("请返回上一页,逐项改正后再查询") : t("请返回上一页,或者从菜单重新进入");
        return new Problem(it.status(), it.kind(), what, it.why(), next, it.complaints(), it.reference());
    }

    private Problem refused(Refusal refusal) {
        return problem(StatusWords.of(422), t(refusal.text(), refusal.arguments()), List.of())
                .because(why(refusal.basis()));
    }

    private String why(@Nullable String basis) {
        if (basis == null) return t("这样提交不符合办理要求");
        for (var source : articles) {
            var quoted = source.quote(basis);
            if (quoted != null) return t("依据{0}:{1}", t(quoted.title()), t(quoted.text()));
        }
        return t("依据 {0}", basis);
    }

    private Problem missing(String what) {
        return problem(StatusWords.of(404), what, List.of());
    }

    private Problem stale(String what) {
        return problem(StatusWords.of(409), what, List.of());
    }

    private Problem unreadable(String what) {
        return problem(StatusWords.of(400), what, List.of());
    }

    private Problem invalid(List<Problem.Complaint> complaints) {
        return problem(StatusWords.INVALID, t(StatusWords.INVALID.what(), complaints.size()), complaints);
    }

    private Problem lacking(String name) {
        return unreadable(t("缺少“{0}”", name));
    }

    private Problem body(HttpMessageNotReadableException e) {
        var refusal = Complaints.refusal(e);
        return refusal != null ? refused(refusal) : unreadable(t("提交的内容读不懂:不是完整的 JSON,或者某一项的类型不对"));
    }

    /** An address that names an impossible thing is a missing page; an impossible filter is a bad request. */
    private Problem mismatch(TypeMismatchException e, MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(PathVariable.class)) return of(404);
        var refusal = Complaints.refusal(e);
        if (refusal != null) return refused(refusal);
        return unreadable(
                Complaints.mismatch(e.getRequiredType(), Complaints.label(parameter.getParameter(), name(e))));
    }

    private static String name(TypeMismatchException e) {
        var name = e instanceof MethodArgumentTypeMismatchException it ? it.getName() : e.getPropertyName();
        return name == null ? "?" : name;
    }

    private static Class<?> type(MethodParameter parameter) {
        return parameter.getParameterType();
    }

    private static List<Problem.Complaint> parameters(HandlerMethodValidationException e) {
        var found = new ArrayList<Problem.Complaint>();
        for (var result : e.getParameterValidationResults()) {
            var parameter = result.getMethodParameter();
            var name = String.valueOf(parameter.getParameterName());
            var label = Complaints.label(parameter.getParameter(), name);
            for (var error : result.getResolvableErrors()) {
                found.add(new Problem.Complaint(name, Complaints.sentence(error, violation(result, error), label)));
            }
        }
        return found;
    }

    private static @Nullable ConstraintViolation<?> violation(
            ParameterValidationResult result, MessageSourceResolvable error) {
        return error instanceof FieldError ? null : result.unwrap(error, ConstraintViolation.class);
    }

    private static List<Problem.Complaint> violations(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(it -> new Problem.Complaint(it.getPropertyPath().toString(), t(it.getMessage())))
                .toList();
    }

    private Problem problem(StatusWords words, String what, List<Problem.Complaint> complaints) {
        var reference = new StringBuilder();
        for (int i = 0; i < 8; i++) reference.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return new Problem(
                words.status(),
                words.kind(),
                what,
                t(words.why()),
                t(words.whatToDo()),
                complaints,
                reference.toString());
    }
}
