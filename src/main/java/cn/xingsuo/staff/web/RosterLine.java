package cn.xingsuo.staff.web;

import java.time.LocalDate;

/** 名册行 — one person in post on the asked day; titles are Chinese keys. */
public record RosterLine(
        String id,
        String name,
        String office,
        String category,
        String post,
        String rank,
        LocalDate since,
        boolean law,
        boolean lent) {}
