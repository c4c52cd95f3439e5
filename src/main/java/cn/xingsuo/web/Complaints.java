package cn.xingsuo.web;

import static cn.xingsuo.web.Texts.t;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** 字段问题整理 — turns Spring's and Bean Validation's findings into sentences that use the field's own name. */
final class Complaints {
    /** One field of one of several rows: {@code duties[0].amount}. */
    private static final Pattern ROW = Pattern.compile("\\w+\\[(\\d{1,6})]\\.(.+)");

    private Complaints() {}

    static List<Problem.Complaint> of(Errors errors, @Nullable Class<?> form) {
        var found = new ArrayList<Problem.Complaint>();
        // as the form asks, from above; the checks come in no order
        var asked = form == null
                ? List.<String>of()
                : Arrays.stream(form.getDeclaredFields()).map(Field::getName).toList();
        var inOrder = errors.getFieldErrors().stream()
                .sorted(Comparator.comparing(it -> asked.indexOf(it.getField().replaceAll("[.\\[].*", ""))))
                .toList();
        for (var error : inOrder) {
            found.add(new Problem.Complaint(error.getField(), sentence(error, label(form, error.getField()))));
        }
        for (var error : errors.getGlobalErrors()) {
            found.add(new Problem.Complaint("", own(error.getDefaultMessage(), "填写的内容前后矛盾。请核对后再提交")));
        }
        return found;
    }

    /** The sentence for one failed constraint: the one its annotation carries, or ours for its kind. */
    static String sentence(MessageSourceResolvable error, @Nullable ConstraintViolation<?> violation, String label) {
        var codes = error.getCodes();
        var code = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        if (violation != null && !violation.getMessageTemplate().startsWith("{"))
            return t(violation.getMessageTemplate());
        return switch (code) {
            case "NotBlank", "NotNull", "NotEmpty" -> t("没有填“{0}”。这一项必填,请补上", label);
            case "Size" -> t("“{0}”的长度不合要求({1} 个字)。请缩短或补足", label, limits(error));
            case "Past", "PastOrPresent" -> t("“{0}”在今天之后。请改为今天或更早的日期", label);
            case "Future", "FutureOrPresent" -> t("“{0}”已经过去。请改为今天或更晚的日期", label);
            case "Min" -> t("“{0}”太小,至少 {1}。请核对后改正", label, bound(error));
            case "Max" -> t("“{0}”太大,最多 {1}。请核对后改正", label, bound(error));
            case "DecimalMin", "Positive", "PositiveOrZero" -> t("“{0}”太小。请核对后改大", label);
            case "DecimalMax", "Digits" -> t("“{0}”太大或位数太多。请核对后改小", label);
            case "typeMismatch" -> mismatch(codes, label);
            default -> t("“{0}”的格式不对。请核对后改正", label);
        };
    }

    private static String sentence(FieldError error, String label) {
        var refused = error.contains(Throwable.class) ? refusal(error.unwrap(Throwable.class)) : null;
        if (refused != null) return t(refused.text(), refused.arguments());
        return sentence(error, violation(error), label);
    }

    private static @Nullable ConstraintViolation<?> violation(FieldError error) {
        return error.contains(ConstraintViolation.class) ? error.unwrap(ConstraintViolation.class) : null;
    }

    static @Nullable Refusal refusal(@Nullable Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal;
        }
        return null;
    }

    private static String mismatch(String @Nullable [] codes, String label) {
        var all = Arrays.toString(codes);
        if (all.contains(BigDecimal.class.getName())) return mismatch(BigDecimal.class, label);
        return mismatch(all.contains(LocalDate.class.getName()) ? LocalDate.class : Object.class, label);
    }

    static String mismatch(@Nullable Class<?> wanted, String label) {
        if (wanted == BigDecimal.class) return t("“{0}”不是一个数。请只写数字,例如 1200 或 1200.50", label);
        return wanted == LocalDate.class
                ? t("“{0}”不是一个日期。可以写 2014-12-31、20141231、3.14、今天、+3", label)
                : t("“{0}”的格式不对。请核对后改正", label);
    }

    /** What people call the field: its {@link Label}, or its plain name where nobody gave it one. */
    static String label(@Nullable Class<?> form, String field) {
        if (form == null) return field;
        try {
            var declared = form.getDeclaredField(field.replaceAll("[.\\[].*", ""));
            var dot = field.indexOf('.');
            if (dot > 0 && declared.getType().isRecord()) return label(declared.getType(), field.substring(dot + 1));
            var row = ROW.matcher(field);
            if (row.matches()
                    && declared.getGenericType() instanceof ParameterizedType rows
                    && rows.getActualTypeArguments()[0] instanceof Class<?> line)
                return t("第 {0} 项的{1}", Integer.parseInt(row.group(1)) + 1, label(line, row.group(2)));
            return label(declared, field);
        } catch (NoSuchFieldException e) {
            return field;
        }
    }

    static String label(AnnotatedElement element, String otherwise) {
        var label = element.getAnnotation(Label.class);
        return label == null ? otherwise : t(label.value());
    }

    private static String bound(MessageSourceResolvable error) {
        var arguments = error.getArguments();
        return arguments == null || arguments.length < 2 ? "?" : String.valueOf(arguments[1]);
    }

    private static String limits(MessageSourceResolvable error) {
        var arguments = error.getArguments();
        if (arguments == null || arguments.length < 3) return "?";
        var max = arguments[1].toString();
        var min = arguments[2].toString();
        return max.equals(Integer.toString(Integer.MAX_VALUE))
                ? "≥ " + min
                : min.equals("0") ? "≤ " + max : min + "–" + max;
    }

    private static String own(@Nullable String message, String otherwise) {
        return t(message == null || message.toLowerCase(Locale.ROOT).startsWith("must ") ? otherwise : message);
    }
}
