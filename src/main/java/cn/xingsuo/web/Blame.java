package cn.xingsuo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

/**
 * 归因 — which field of a form a refusal speaks of, so that it stands beside it, too: the one whose text it quotes, or whose name it
 * says. When several could be meant, none is.
 */
@Component
class Blame {
    private static final Pattern ABOUT_FILES = Pattern.compile("\u6587\u4ef6|\u6587\u6863|\u56fe\u7247");
    private final TypedDate dates;

    Blame(TypedDate dates) {
        this.dates = dates;
    }

    @Nullable
    String field(Throwable e, HttpServletRequest request) {
        if (!(e instanceof Refusal refusal)) return null;
        var labels = labels(request);
        var meant = new ArrayList<>(refusal.arguments());
        if (refusal.typed() != null) meant.addFirst(refusal.typed());
        for (var argument : meant) {
            var quoted = quoting(argument, request);
            if (quoted.size() > 1)
                quoted = quoted.stream()
                        .filter(it -> refusal.text().contains(labels.getOrDefault(it, "\n")))
                        .toList();
            if (quoted.size() == 1) return quoted.getFirst();
        }
        var named = labels.entrySet().stream()
                .filter(it -> refusal.arguments().contains(it.getValue())
                        || refusal.text().startsWith(it.getValue()))
                .map(Map.Entry::getKey)
                .filter(it -> request.getParameter(it) != null)
                .toList();
        return named.size() == 1 ? named.getFirst() : file(refusal, request);
    }

    /** The only file of the form, when a file is what the refusal speaks of. */
    private static @Nullable String file(Refusal refusal, HttpServletRequest request) {
        if (!ABOUT_FILES.matcher(refusal.text()).find()) return null;
        if (!(request instanceof MultipartHttpServletRequest parts)) return null;
        var files = parts.getFileMap().keySet();
        return files.size() == 1 ? files.iterator().next() : null;
    }

    /** Only days, amounts and words: a mere number may be anything. */
    private List<String> quoting(Object argument, HttpServletRequest request) {
        if (!(argument instanceof LocalDate || argument instanceof BigDecimal || argument instanceof String))
            return List.of();
        return request.getParameterMap().entrySet().stream()
                .filter(it -> !it.getKey().startsWith("_") && it.getValue().length == 1)
                .filter(it -> says(argument, it.getValue()[0].strip()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean says(Object argument, String typed) {
        if (typed.isEmpty()) return false;
        if (!(argument instanceof LocalDate))
            return typed.equals(argument.toString().strip());
        try {
            return argument.equals(dates.convert(typed));
        } catch (Refusal unreadable) {
            return false;
        }
    }

    /** Name and label of everything the handler takes. */
    static Map<String, String> labels(HttpServletRequest request) {
        var labels = new LinkedHashMap<String, String>();
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
            for (var parameter : handler.getMethod().getParameters()) {
                enter(parameter, parameter.getName(), labels);
                if (parameter.getType().isRecord()) enter(parameter.getType(), "", labels);
            }
        }
        return labels;
    }

    private static void enter(Class<?> form, String prefix, Map<String, String> labels) {
        for (var field : form.getDeclaredFields()) {
            enter(field, prefix + field.getName(), labels);
            if (field.getType().isRecord()) enter(field.getType(), prefix + field.getName() + ".", labels);
        }
    }

    private static void enter(AnnotatedElement element, String name, Map<String, String> labels) {
        var label = element.getAnnotation(Label.class);
        if (label != null) labels.put(name, label.value());
    }
}
