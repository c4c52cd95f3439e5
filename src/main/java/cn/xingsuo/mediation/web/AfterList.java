package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Chip;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 后续台账页 — one page of a register of what follows an agreement.
 *
 * @param counts rows by part
 * @param next key of the next page; null on the last
 */
public record AfterList(
        AfterRegister register,
        AfterFilter filter,
        AfterPart part,
        Map<String, CaseBook.Count> counts,
        List<AfterLine> lines,
        @Nullable String next,
        List<Chip> chips,
        List<Option> mediators,
        CaseOptions.Desk desk) {
    public List<AfterPart> parts() {
        return register.parts();
    }

    public String tab(AfterPart it) {
        return here().with("part", it.code()).toString();
    }

    public String count(AfterPart it) {
        var count = counts.getOrDefault(it.code(), new CaseBook.Count(0, false));
        return count.more() ? count.cases() + "+" : String.valueOf(count.cases());
    }

    public String total() {
        var count = counts.getOrDefault(part.code(), new CaseBook.Count(0, false));
        return count.more() ? t("超过 {0} 件", count.cases()) : t("共 {0} 件", count.cases());
    }

    public String export() {
        return here().onto(".xlsx").toString();
    }

    public String print() {
        return here().with("print", "1").toString();
    }

    public @Nullable String following() {
        return next == null ? null : here().with("after", next).toString();
    }

    public @Nullable String first() {
        return desk.further() ? here().toString() : null;
    }

    private Query here() {
        return filter.query(register.path());
    }

    public static List<Option> orders() {
        return List.of(new Option("asc", "从早到晚"), new Option("desc", "从晚到早"));
    }

    public String order() {
        return filter.ascending(part) ? "asc" : "desc";
    }

    /** Whether the day is one to keep, not one that has passed. */
    public boolean isTerm() {
        return part.ascending() && !part.code().equals("pending");
    }
}
