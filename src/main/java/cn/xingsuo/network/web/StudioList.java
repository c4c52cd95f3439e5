package cn.xingsuo.network.web;

import cn.xingsuo.network.StudioState;
import cn.xingsuo.web.Option;
import java.util.List;

/** 工作室列表页 — one page of studios with its filters. */
public record StudioList(StudioFilter filter, Listing<StudioLine> list, boolean writes) {
    public List<Option> states() {
        return Option.of(StudioState.values(), StudioState::title);
    }

    public List<Option> sorts() {
        return Option.of(StudioFilter.Order.values(), StudioFilter.Order::title);
    }
}
