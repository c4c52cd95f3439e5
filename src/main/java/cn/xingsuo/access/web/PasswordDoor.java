package cn.xingsuo.access.web;

import cn.xingsuo.access.Entry.Granted;
import cn.xingsuo.access.Entry.Turned;
import cn.xingsuo.access.SignIns;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** 口令登录 — hands name and password to the sign-in door. */
@Component
class PasswordDoor implements AuthenticationProvider {
    private final SignIns signIns;

    PasswordDoor(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var login = asked.getName().strip().toLowerCase(Locale.ROOT);
        return switch (signIns.enter(login, String.valueOf(asked.getCredentials()))) {
            case Granted granted -> new SignedIn(granted);
            case Turned turned -> throw new TurnedAway(turned);
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
