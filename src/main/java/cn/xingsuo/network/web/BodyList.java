package cn.xingsuo.network.web;

import cn.xingsuo.network.BodyState;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 组织列表页 — one page of bodies with its filters. */
public record BodyList(BodyFilter filter, Listing<BodyLine> list, List<Option> types, LocalDate on, boolean writes) {
    public List<Option> states() {
        return Stream.of(BodyState.values())
                .map(it -> new Option(it.name(), it.title()))
                .toList();
    }

    public List<Option> sorts() {
        return Stream.of(BodyFilter.Order.values())
                .map(it -> new Option(it.name(), it.title()))
                .toList();
    }
}
