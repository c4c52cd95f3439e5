package cn.xingsuo.mediation.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 台账菜单. */
@Configuration(proxyBeanMethods = false)
class LedgerMenu {
    @Bean
    MenuItem mediationLedgers() {
        return new MenuItem("调解", 395, "台账", "/mediation/ledgers", Act.READ_CASES);
    }
}
