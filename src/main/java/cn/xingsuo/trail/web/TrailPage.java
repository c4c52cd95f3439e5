package cn.xingsuo.trail.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.trail.Check;
import cn.xingsuo.trail.Seals;
import cn.xingsuo.web.Chip;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 留痕查询页 — how well the trail is sealed, and the entries asked for.
 *
 * @param next address of the older entries, null on the last page
 */
public record TrailPage(
        TrailQuery query,
        List<TrailLine> lines,
        @Nullable String next,
        Seals.@Nullable Standing seal,
        @Nullable Check check) {
    static final String PATH = "/admin/trail";
    private static final Map<String, String> TITLES = Map.of(
            "account", "账号",
            "act", "事项",
            "subject", "对象",
            "from", "从",
            "to", "到",
            "result", "结果");

    public List<Chip> chips() {
        return query.filters().entrySet().stream()
                .map(it -> new Chip(
                        t("{0}:{1}", t(TITLES.getOrDefault(it.getKey(), "")), shown(it)),
                        query.without(PATH, it.getKey())))
                .toList();
    }

    public List<Option> results() {
        return List.of(new Option("done", "完成"), new Option("refused", "被拒"), new Option("failed", "出错"));
    }

    /** The role in the reader's language. */
    public String role(TrailLine line) {
        return line.role() == null ? "—" : t(Role.valueOf(line.role()).title());
    }

    public String result(TrailLine line) {
        return t(Option.label(results(), line.result()));
    }

    public boolean isFirst() {
        return query.before() == null;
    }

    public String first() {
        return query.olderThan(null).under(PATH);
    }

    public String export() {
        return query.olderThan(null).under(PATH + ".csv");
    }

    private String shown(Map.Entry<String, String> filter) {
        return filter.getKey().equals("result") ? Option.label(results(), filter.getValue()) : filter.getValue();
    }
}
