package cn.xingsuo.mediation.web;

import cn.xingsuo.web.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** 翻页键 — the last row of a page; the next page begins behind it, whatever was inserted meanwhile. */
record CaseKey(LocalDate day, UUID id) {
    static CaseKey of(String text) {
        try {
            return new CaseKey(LocalDate.parse(text.substring(0, 10)), UUID.fromString(text.substring(11)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new Refusal("翻页标识不对,可能网址不完整。请回到列表第一页重新翻页。", null);
        }
    }

    @Override
    public String toString() {
        return day + "_" + id;
    }
}
