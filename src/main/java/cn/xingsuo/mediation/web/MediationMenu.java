package cn.xingsuo.mediation.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 调解菜单. */
@Configuration(proxyBeanMethods = false)
class MediationMenu {
    @Bean
    MenuItem mediationCases() {
        return new MenuItem("调解", 310, "案件", "/mediation/cases", Act.READ_CASES);
    }

    @Bean
    MenuItem quickRegistration() {
        return new MenuItem("调解", 320, "快速登记", "/mediation/new", Act.EDIT_CASES);
    }
}
