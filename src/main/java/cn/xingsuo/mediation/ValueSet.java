package cn.xingsuo.mediation;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * 值域 — the codes a field may have from a day on, and what they rest on.
 *
 * @param basis citations
 */
public record ValueSet(String id, String title, LocalDate since, List<String> basis, List<Value> values) {
    /** The value, or a refusal that names the field. */
    public Value require(String code) {
        return values.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("“{0}”没有选择,或者没有“{1}”这个选项。请从列表中选择。", null, t(title), shortened(code)));
    }

    /** The Chinese title of a stored code; the code itself when a set of another day knew it. */
    public String title(String code) {
        return values.stream()
                .filter(it -> it.code().equals(code))
                .map(Value::title)
                .findFirst()
                .orElse(code);
    }

    /** The number that stands at the code, e.g. of a rule. */
    public int number(String code) {
        return require(code).number();
    }

    private static String shortened(String code) {
        return code.length() <= 20 ? code : code.substring(0, 20) + "…";
    }
}
