package cn.xingsuo.access;

import cn.xingsuo.web.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 首次启动 — makes sure somebody can sign in: the demonstration accounts in demo mode, otherwise three administrators with one-time
 * passwords that are printed once and stored nowhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstStart implements ApplicationRunner {
    private static final Map<String, Role> THREE = new LinkedHashMap<>();

    static {
        THREE.put("xitong", Role.SYSTEM_ADMIN);
        THREE.put("anquan", Role.SECURITY_ADMIN);
        THREE.put("shenji", Role.AUDITOR);
    }

    private final DemoAccounts demo;
    private final DemoMode mode;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final TransactionOperations transaction;

    FirstStart(
            DemoAccounts demo,
            DemoMode mode,
            AccountRepository accounts,
            Passwords passwords,
            TransactionOperations transaction) {
        this.demo = demo;
        this.mode = mode;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mode.demo()) demo.install();
        else open();
    }

    /** The log may be kept and read by many; the console is seen by whoever starts the house. */
    void open() {
        demo.shutOut();
        var made = transaction.execute(_ -> administrators());
        if (made == null || made.isEmpty()) return;
        System.out.println("首次启动,已建立三员账号;一次性口令只显示这一次,首次登录必须修改:");
        System.out.println(
                "First start: three administrators. These one-time passwords are shown once and must be changed:");
        made.forEach((login, password) -> System.out.println("  " + login + "  " + password));
    }

    private Map<String, String> administrators() {
        var made = new LinkedHashMap<String, String>();
        if (accounts.anyReal()) return made;
        THREE.forEach((login, role) -> {
            var password = passwords.oneTime();
            var account =
                    new Account(login, role.title(), role, "", null, passwords.hash(password), true, false, false);
            if (accounts.takeOver(account, login)) made.put(login, password);
        });
        return made;
    }
}
