package cn.xingsuo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.util.WebUtils;

/** 界面语言 — the language a page or an API answer is written in. */
public enum Language {
    /** 中文. */
    ZH("zh-CN"),
    /** 英文. */
    EN("en");

    static final String COOKIE = "lang";
    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As written into the {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Pages follow the cookie and are Chinese without one: office computers often run an English browser. API callers have no
     * cookie and say it in {@code Accept-Language}.
     */
    static Language of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) return cookie.getValue().equals("en") ? EN : ZH;
        if (!request.getRequestURI().startsWith("/api/")) return ZH;
        var wanted = request.getHeader("Accept-Language");
        return wanted != null && wanted.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
    }
}
