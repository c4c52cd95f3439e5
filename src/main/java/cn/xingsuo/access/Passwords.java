package cn.xingsuo.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 口令 — rules, one-time passwords, and changing one's own. */
@Service
public class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private final AccountRepository accounts;
    private final Lockouts lockouts;
    private final PasswordEncoder encoder;
    private final AccessSettings.Password rules;
    private final Sessions sessions;
    private final Trail trail;

    Passwords(
            AccountRepository accounts,
            Lockouts lockouts,
            PasswordEncoder encoder,
            AccessSettings settings,
            Sessions sessions,
            Trail trail) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.encoder = encoder;
        this.rules = settings.password();
        this.sessions = sessions;
        this.trail = trail;
    }

    /** Changes one's own password; every other session of the account ends. */
    @Transactional
    public void change(Viewer viewer, String old, String fresh, @Nullable String sessionId) {
        var account = accounts.find(viewer.account()).orElseThrow(NoSuchAccount::new);
        if (!encoder.matches(old, account.passwordHash())) throw new Refusal("没有修改:原口令不正确。请重新输入原口令", null);
        check(viewer.account(), fresh);
        if (old.equals(fresh)) throw new Refusal("没有修改:新口令与原口令相同。请换一个口令", null);
        accounts.password(viewer.account(), encoder.encode(fresh), false);
        sessions.endAll(viewer.account(), sessionId);
        trail.note("access.password-changed", "account/" + viewer.account(), Map.of());
    }

    /** Gives an account a one-time password, returned for the only time; its sessions end and a lock is lifted. */
    String reset(String login) {
        var password = oneTime();
        accounts.password(login, encoder.encode(password), true);
        sessions.endAll(login, null);
        lockouts.clear(login);
        return password;
    }

    String oneTime() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) password.append('-');
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Length counts most; a few words that guessers try first are not allowed inside. */
    void check(String login, String password) {
        if (password.codePointCount(0, password.length()) < rules.minLength()) {
            throw new Refusal("口令太短:至少 {0} 个字符。可以用几个不相干的词连起来", null, rules.minLength());
        }
        if (password.getBytes(UTF_8).length > rules.maxBytes()) {
            throw new Refusal("口令太长:最多 {0} 个英文字符或 {1} 个汉字。请缩短", null, rules.maxBytes(), rules.maxBytes() / 3);
        }
        if (password.codePoints().distinct().count() < rules.minLength() / 2) {
            throw new Refusal("口令重复的字符太多,容易被猜到。请换一个口令", null);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login)) throw new Refusal("口令里不能含登录名。请换一个口令", null);
        for (var word : rules.forbidden()) {
            if (lower.contains(word)) throw new Refusal("口令里不能含常见词“{0}”,容易被猜到。请换一个口令", null, word);
        }
    }
}
