package cn.xingsuo.network.web;

import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 经费页 — one grant, what happened to its entry, and the forms to correct or strike it.
 *
 * @param body who received it; null when the office did
 */
public record FundPage(FundLine line, @Nullable String body, Head head, List<BodyPage.Happening> events, Forms forms) {
    /** 题头. */
    public record Head(String kindCode, boolean cancelled, int version) {}

    public String path() {
        return line.path();
    }

    /** 更正表的选项. */
    public record Forms(boolean writes, List<Option> kinds, List<Option> bodies, LocalDate today) {}
}
