package cn.xingsuo.network.web;

import cn.xingsuo.network.BodyState;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;

/** 组织列表页 — one page of bodies with its filters. */
public record BodyList(BodyFilter filter, Listing<BodyLine> list, List<Option> types, LocalDate on, boolean writes) {
    public List<Option> states() {
        return Option.of(BodyState.values(), BodyState::title);
    }

    public List<Option> sorts() {
        return Option.of(BodyFilter.Order.values(), BodyFilter.Order::title);
    }
}
