package cn.xingsuo.screening.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.Offer;
import cn.xingsuo.screening.FindingState;
import cn.xingsuo.web.Chip;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 排查登记簿页 — one page of findings with its filters, the year's figures and the rounds that run.
 *
 * @param next key of the next page; null on the last
 * @param further whether this is not the first page
 */
public record FindingList(
        FindingFilter filter,
        List<FindingLine> lines,
        int count,
        @Nullable String next,
        boolean further,
        @Nullable Overview overview,
        List<RoundLine> rounds,
        Desk desk) {
    /** 页面条件. */
    public record Desk(Offer offer, List<Option> villages, boolean writes, LocalDate today) {}

    public String total() {
        return count > 1000 ? t("超过 {0} 件", 1000) : t("共 {0} 件", count);
    }

    public List<Option> states() {
        return Option.of(FindingState.values(), FindingState::title);
    }

    public String level(String code) {
        return desk.offer().title("screening-alert", code);
    }

    public String tone(String level) {
        return Tones.of(level);
    }

    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        filter.query().chosen().forEach((name, value) -> {
            var words = words(name, value);
            if (words != null) chips.add(new Chip(words, filter.with(name, "")));
        });
        return chips;
    }

    private @Nullable String words(String name, String value) {
        return switch (name) {
            case "q" -> t("搜索:{0}", value);
            case "state" -> filter.state() == null ? value : t(filter.state().title());
            case "category" -> t(desk.offer().title("mediation-category", value));
            case "village" -> Option.label(desk.villages(), value);
            case "round" -> t("只看一次排查");
            case "from" -> t("{0} 起", value);
            case "to" -> t("{0} 止", value);
            case "sort" -> t("期限近的在前");
            default -> null;
        };
    }
}
