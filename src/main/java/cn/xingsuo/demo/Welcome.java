package cn.xingsuo.demo;

import cn.xingsuo.access.DemoAccounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 启动告知 — the last words of the start: where the product is, and in demo mode how to sign in. */
@Component
@Order(2)
class Welcome implements ApplicationRunner {
    private final DemoAccounts accounts;
    private final ServletWebServerApplicationContext context;
    private final boolean demo;

    Welcome(DemoAccounts accounts, ServletWebServerApplicationContext context, @Value("${xingsuo.demo}") boolean demo) {
        this.accounts = accounts;
        this.context = context;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var out = System.out;
        var server = context.getWebServer();
        out.println();
        out.println("星所已启动 / Xingsuo is ready:  http://localhost:" + (server == null ? "?" : server.getPort()));
        if (!demo) return;
        out.println("演示账号,口令均为 / demonstration accounts, password for all: " + DemoAccounts.PASSWORD);
        for (var it : accounts.list()) {
            out.printf("  %-18s %s%n", it.login(), it.name() + "(" + it.role().title() + ")");
        }
    }
}
