package cn.xingsuo.standard.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 标准菜单 — what the standards add to the left menu. */
@Configuration(proxyBeanMethods = false)
class StandardMenu {
    @Bean
    MenuItem standardsItem() {
        return new MenuItem("星级", 230, "评分标准", "/standards", Act.READ_STANDARDS);
    }
}
