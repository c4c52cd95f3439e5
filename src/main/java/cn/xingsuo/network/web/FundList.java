package cn.xingsuo.network.web;

import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;

/** 经费台账页 — one page of grants with its filters, and the form for a new one. */
public record FundList(
        FundFilter filter, Listing<FundLine> list, List<Option> kinds, Entries entries, LocalDate today) {
    /**
     * 登记表的选项.
     *
     * @param offices to choose from; empty inside one office
     */
    public record Entries(boolean writes, List<Option> offices, List<Option> bodies) {
        static final Entries NONE = new Entries(false, List.of(), List.of());
    }

    public List<Option> sorts() {
        return Option.of(FundFilter.Order.values(), FundFilter.Order::title);
    }

    public List<Option> states() {
        return List.of(new Option("true", "已作废"));
    }
}
