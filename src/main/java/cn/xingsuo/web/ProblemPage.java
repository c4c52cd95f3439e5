package cn.xingsuo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 问题页 — a problem on a page of its own: what was typed is shown once more, because there is no form to show it in, and the record
 * it is about is one step away.
 *
 * @param record path of the record the address belongs to; null when it names none
 */
public record ProblemPage(Problem problem, @Nullable String record, List<Typed> typed) {
    private static final Pattern RECORD =
            Pattern.compile("(/.*?/\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})/.+");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]*|true|false|[\\p{XDigit}-]{36}");

    /** 所填内容 — one field with its label. */
    public record Typed(String label, String text) {}

    static ProblemPage of(Problem problem, String path, HttpServletRequest request) {
        var matcher = RECORD.matcher(path);
        var record = matcher.matches() && problem.status() != 404 ? matcher.group(1) : null;
        var kept = request.getMethod().equals("POST") && problem.isAboutTheForm();
        return new ProblemPage(problem, record, kept ? typed(request) : List.of());
    }

    /** Words and days only: codes of choices say nothing to a reader. */
    private static List<Typed> typed(HttpServletRequest request) {
        var typed = new ArrayList<Typed>();
        Blame.labels(request).forEach((name, label) -> {
            var text = request.getParameter(name);
            if (text == null || name.toLowerCase(java.util.Locale.ROOT).contains("password")) return;
            if (!CODE.matcher(text.strip()).matches() || text.matches("\\d{4}-\\d\\d-\\d\\d"))
                typed.add(new Typed(Texts.t(label), text.strip()));
        });
        return typed;
    }
}
