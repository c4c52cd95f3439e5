package cn.xingsuo.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 退回的表单 — a form that was not accepted: the problem and everything that was typed. It is shown again on its own page without
 * any work of the controller: {@code ui/csrf} tells where the form stands, {@code ui/} fields ask here for their text.
 *
 * <p>A hand-written input does the same with {@code value="${Form.kept("dispute", page.dispute())}"}.
 *
 * @param part the name of the form on its page, empty where there is only one
 * @param blamed the field the whole problem is about; null when it is about several or none
 */
public record Kept(
        Problem problem,
        Map<String, List<String>> typed,
        String part,
        @Nullable String blamed) {

    /** The id of the control a complaint is about. */
    public String id(String field) {
        return Form.id(part, field);
    }

    @Nullable
    String typed(String field) {
        var values = typed.get(field);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    @Nullable
    String complaint(String field) {
        if (field.equals(blamed)) return problem.what();
        for (var complaint : problem.complaints()) {
            if (complaint.field().equals(field)) return complaint.text();
        }
        return null;
    }

    boolean isStale() {
        return problem.status() == 409;
    }
}
