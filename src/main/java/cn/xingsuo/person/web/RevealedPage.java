package cn.xingsuo.person.web;

import java.time.Instant;

/** 查看原文(结果) — the clear value, with who looked at it and when, also on paper. */
public record RevealedPage(String name, String field, String clear, String viewer, Instant at) {
    /** Nothing of it may get into a log. */
    @Override
    public String toString() {
        return "RevealedPage[" + field + "]";
    }
}
