package cn.xingsuo.network.web;

import cn.xingsuo.web.Chip;
import cn.xingsuo.web.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 列表网址 — the address of a list with the filters that are set, and each as people read it. */
final class Address {
    private record Set(String name, String words) {}

    private Query query;
    private final List<Set> set = new ArrayList<>();

    Address(String path) {
        query = Query.of(path);
    }

    /** @param words how the filter reads; null for one that narrows nothing */
    Address with(String name, @Nullable Object value, @Nullable String words) {
        if (value == null || value.toString().isBlank()) return this;
        query = query.with(name, value.toString());
        if (words != null) set.add(new Set(name, words));
        return this;
    }

    String here() {
        return query.toString();
    }

    List<Chip> chips() {
        return set.stream()
                .map(it -> new Chip(it.words(), query.without(it.name()).toString()))
                .toList();
    }
}
