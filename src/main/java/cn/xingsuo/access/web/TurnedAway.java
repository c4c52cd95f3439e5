package cn.xingsuo.access.web;

import cn.xingsuo.access.Entry.Turned;
import org.springframework.security.core.AuthenticationException;

/** 登录被拒 — carries the reason from the door to the sign-in page. */
class TurnedAway extends AuthenticationException {
    private final Turned reason;

    TurnedAway(Turned reason) {
        super(reason.text());
        this.reason = reason;
    }

    Turned reason() {
        return reason;
    }
}
