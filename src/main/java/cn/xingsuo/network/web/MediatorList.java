package cn.xingsuo.network.web;

import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;

/** 调解员名册页 — one page of mediators with its filters. */
public record MediatorList(
        MediatorFilter filter,
        Listing<MediatorLine> list,
        List<Option> grades,
        List<Option> specialities,
        LocalDate on,
        boolean writes) {
    public List<Option> times() {
        return List.of(new Option("true", "专职"), new Option("false", "兼职"));
    }

    public List<Option> servings() {
        return List.of(new Option("true", "在任"), new Option("false", "不在任"));
    }

    public List<Option> sorts() {
        return Option.of(MediatorFilter.Order.values(), MediatorFilter.Order::title);
    }
}
