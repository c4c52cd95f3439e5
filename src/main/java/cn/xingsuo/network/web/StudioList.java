package cn.xingsuo.network.web;

import cn.xingsuo.network.StudioState;
import cn.xingsuo.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** 工作室列表页 — one page of studios with its filters. */
public record StudioList(StudioFilter filter, Listing<StudioLine> list, boolean writes) {
    public List<Option> states() {
        return Stream.of(StudioState.values())
                .map(it -> new Option(it.name(), it.title()))
                .toList();
    }

    public List<Option> sorts() {
        return Stream.of(StudioFilter.Order.values())
                .map(it -> new Option(it.name(), it.title()))
                .toList();
    }
}
