package cn.xingsuo.network;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Refusal;
import java.util.Collection;
import java.util.List;

/** 值域 — the codes a field may have. */
public record Codes(String id, String title, List<Entry> values) {
    /** The value, or a refusal that names the field. */
    Entry require(String code) {
        return values.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("“{0}”没有选择,或者没有“{1}”这个选项。请从列表中选择。", null, t(title), shortened(code)));
    }

    /** The codes in the order of the file, each known and once. */
    String[] requireAll(Collection<String> codes) {
        codes.forEach(this::require);
        return values.stream().map(Entry::code).filter(codes::contains).toArray(String[]::new);
    }

    /** The Chinese title of a stored code; the code itself when the file no longer knows it. */
    public String title(String code) {
        return values.stream()
                .filter(it -> it.code().equals(code))
                .map(Entry::title)
                .findFirst()
                .orElse(code);
    }

    private static String shortened(String code) {
        return code.length() <= 20 ? code : code.substring(0, 20) + "…";
    }
}
