package cn.xingsuo.docking.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 移送菜单. */
@Configuration(proxyBeanMethods = false)
class TransferMenu {
    @Bean
    MenuItem transferLedgerItem() {
        return new MenuItem("调解", 335, "对接移送", "/mediation/transfers", Act.READ_CASES);
    }
}
