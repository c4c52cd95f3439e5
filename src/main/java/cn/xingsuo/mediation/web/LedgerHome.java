package cn.xingsuo.mediation.web;

import cn.xingsuo.web.MenuItem;
import java.time.LocalDate;
import java.util.List;

/** 台账页 — every register with its count in a period, and where other registers are kept. */
public record LedgerHome(LocalDate from, LocalDate to, List<Entry> entries, List<MenuItem> others, boolean imports) {
    /** 一本台账. */
    public record Entry(LedgerRegister register, long count) {}

    public String days() {
        return "?from=" + from + "&to=" + to;
    }
}
