package cn.xingsuo.access.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 菜单 — this room's entries. */
@Configuration("accessMenu")
class Menu {
    @Bean
    static MenuItem accountsItem() {
        return new MenuItem("管理", 910, "账号", "/admin/accounts", Act.MANAGE_ACCOUNTS);
    }

    @Bean
    static MenuItem grantsItem() {
        return new MenuItem("管理", 920, "授权", "/admin/grants", Act.MANAGE_GRANTS);
    }

    @Bean
    static MenuItem meItem() {
        return new MenuItem("今日", 190, "我的", "/me", Act.HOME);
    }
}
