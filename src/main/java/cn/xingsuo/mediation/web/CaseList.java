package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.Status;
import cn.xingsuo.web.Chip;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 案件列表页 — one page of cases with its filters.
 *
 * @param joint running cases of other offices in which this one helps
 * @param next key of the next page; null on the last
 */
public record CaseList(
        CaseFilter filter,
        List<CaseLine> lines,
        CaseBook.Count count,
        @Nullable String next,
        List<Chip> chips,
        List<Option> mediators,
        List<Option> villages,
        List<CaseLink> joint,
        CaseOptions.Desk desk) {
    public Choices choices() {
        return desk.choices();
    }

    public boolean writes() {
        return desk.writes();
    }

    public LocalDate today() {
        return desk.today();
    }

    /** The first page; null when this is it. */
    public @Nullable String first() {
        return desk.further() ? filter.query().toString() : null;
    }

    public List<Option> statuses() {
        return Option.of(Status.values(), Status::title);
    }

    public List<Option> sorts() {
        return Option.of(CaseSort.values(), CaseSort::title);
    }

    /** How many there are; a very long list is counted only so far. */
    public String total() {
        return count.more() ? t("超过 {0} 件", count.cases()) : t("共 {0} 件", count.cases());
    }

    public String stepKind(String code) {
        return desk.choices().title("step", code);
    }
}
