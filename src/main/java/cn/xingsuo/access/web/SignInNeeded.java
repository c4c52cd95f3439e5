package cn.xingsuo.access.web;

import jakarta.servlet.http.HttpServletRequest;

/** 需要登录 — nobody is signed in where somebody must be. */
class SignInNeeded extends RuntimeException {
    private static final String ATTRIBUTE = SignInNeeded.class.getName();
    private final Why why;

    /** 缘由 — why nobody is signed in; its name stands in the address of the sign-in page. */
    enum Why {
        FIRST("请先登录"),
        EXPIRED("登录已过期(长时间没有操作)。请重新登录,会回到刚才的页面"),
        ENDED("登录已被结束:账号停用、授权变更或会话被终止。请重新登录,仍有问题请联系安全管理员"),
        OUT("已退出登录"),
        TOKEN("接口令牌无效、已撤销或已过期。请在“我的”页面创建新的令牌");

        private final String text;

        Why(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    SignInNeeded(Why why) {
        super(why.text());
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** Filters only note what they saw; the answer is given where pages and problems are written. */
    static void remember(HttpServletRequest request, Why why) {
        request.setAttribute(ATTRIBUTE, why);
    }

    static SignInNeeded of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Why why) return new SignInNeeded(why);
        var expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return new SignInNeeded(expired ? Why.EXPIRED : Why.FIRST);
    }
}
