package cn.xingsuo.screening.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 排查菜单. */
@Configuration(proxyBeanMethods = false)
class ScreeningMenu {
    @Bean
    MenuItem screeningRegister() {
        return new MenuItem("调解", 330, "矛盾纠纷排查", "/mediation/screening", Act.READ_CASES);
    }
}
