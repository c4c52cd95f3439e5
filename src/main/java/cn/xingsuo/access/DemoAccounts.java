package cn.xingsuo.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 演示账号 — the accounts of the demonstration district, with a password and tokens everybody knows. */
@Service
@Transactional
public class DemoAccounts {
    /** The password of every demonstration account. */
    public static final String PASSWORD = "xingsuo-demo";

    private static final String FILE = "demo/accounts.yaml";
    private final AccountRepository accounts;
    private final Tokens tokens;
    private final PasswordEncoder encoder;
    private final DemoMode mode;

    DemoAccounts(AccountRepository accounts, Tokens tokens, PasswordEncoder encoder, DemoMode mode) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.encoder = encoder;
        this.mode = mode;
    }

    /** The accounts as the file lists them; there is nothing secret in it. */
    public List<DemoAccount> list() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load(FILE, new ClassPathResource(FILE))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("accounts", Bindable.listOf(DemoAccount.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates those that are missing; changes nothing that exists. Refuses outside of demo mode. */
    public void install() {
        if (!mode.demo()) throw new IllegalStateException("demonstration accounts exist in demo mode only");
        var hash = encoder.encode(PASSWORD);
        for (var it : list()) {
            var account =
                    new Account(it.login(), it.name(), it.role(), it.scope(), it.office(), hash, false, false, true);
            if (accounts.insert(account, it.login())) tokens.install(it.login(), it.token(), it.scope());
        }
    }

    /** Outside of demo mode: whatever a demonstration left in this database is switched off for good. */
    void shutOut() {
        accounts.shutOutDemo();
        tokens.revokeDemo();
    }
}
