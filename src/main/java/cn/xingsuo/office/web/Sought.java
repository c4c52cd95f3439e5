package cn.xingsuo.office.web;

import cn.xingsuo.office.Like;
import cn.xingsuo.office.Pinyin;

/** 查找词 — what was typed into a search: a code, pinyin initials, or part of a name. */
record Sought(String text, Kind kind) {
    private static final int LONGEST = 40;

    /** 查找方式. */
    enum Kind {
        NOTHING,
        CODE,
        INITIALS,
        NAME
    }

    static Sought of(String typed) {
        var text = Pinyin.fold(typed);
        if (text.codePointCount(0, text.length()) > LONGEST)
            text = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        if (text.isEmpty()) return new Sought(text, Kind.NOTHING);
        if (text.matches("[0-9]{1,12}")) return new Sought(text, Kind.CODE);
        return new Sought(text, text.matches("[a-z0-9]+") ? Kind.INITIALS : Kind.NAME);
    }

    /** As a prefix for SQL {@code like}. */
    String prefix() {
        return Like.from(text);
    }

    /** As a substring for SQL {@code like}. */
    String anywhere() {
        return Like.within(text);
    }
}
