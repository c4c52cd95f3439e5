package cn.xingsuo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.trail.Trail;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same database, opened by a house that is not a demonstration. */
@InTheHouse
@ExtendWith(OutputCaptureExtension.class)
class OutsideDemoTest {
    private static final DemoMode OFF = new DemoMode(false);
    private final SignIns signIns;
    private final Tokens tokens;
    private final DemoAccounts demo;
    private final FirstStart firstStart;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    OutsideDemoTest(
            AccountRepository accounts,
            TokenRepository tokenRepository,
            Lockouts lockouts,
            Passwords passwords,
            PasswordEncoder encoder,
            AccessSettings settings,
            Trail trail,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.signIns = new SignIns(accounts, lockouts, encoder, trail, OFF);
        this.tokens = new Tokens(tokenRepository, settings, OFF, trail);
        this.demo = new DemoAccounts(accounts, tokens, encoder, OFF);
        this.firstStart = new FirstStart(demo, OFF, accounts, passwords, transaction);
        this.jdbc = jdbc;
    }

    @Test
    void everyDemonstrationAccountIsRefused() {
        for (var account : demo.list()) {
            var entry = signIns.enter(account.login(), DemoAccounts.PASSWORD);
            assertThat(entry).as(account.login()).isInstanceOf(Entry.Turned.class);
            assertThat(((Entry.Turned) entry).text()).contains("演示模式");
            assertThat(signIns.current(account.login())).isEmpty();
        }
    }

    @Test
    void everyWellKnownTokenIsRefused() {
        for (var account : demo.list())
            assertThat(tokens.bearer(account.token())).as(account.login()).isEmpty();
    }

    @Test
    void demonstrationAccountsCannotBeInstalled() {
        assertThatThrownBy(demo::install).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFirstStartPrintsThreeAdministratorsOnceAndThePasswordsMustBeChanged(CapturedOutput output) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from api_token where login in (select login from account where not demo)")
                    .update();
            jdbc.sql("delete from account where not demo").update();
            firstStart.open();
            var printed = new HashMap<String, String>();
            for (var login : List.of("xitong", "anquan", "shenji")) {
                output.getOut()
                        .lines()
                        .filter(it -> it.startsWith("  " + login + "  "))
                        .forEach(it -> printed.put(login, it.strip().split(" +")[1]));
                var entry = signIns.enter(login, printed.getOrDefault(login, ""));
                assertThat(entry).as(login).isInstanceOf(Entry.Granted.class);
                assertThat(((Entry.Granted) entry).mustChange()).isTrue();
                assertThat(signIns.enter(login, DemoAccounts.PASSWORD)).isInstanceOf(Entry.Turned.class);
            }
            var before = output.getOut().length();
            firstStart.open();
            assertThat(output.getOut().substring(before)).doesNotContain("xitong");
            assertThat(jdbc.sql("select count(*) from account where demo and not disabled")
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
    }
}
