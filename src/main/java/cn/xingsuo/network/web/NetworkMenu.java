package cn.xingsuo.network.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 调解组织菜单. */
@Configuration(proxyBeanMethods = false)
class NetworkMenu {
    @Bean
    MenuItem committees() {
        return new MenuItem("调解", 381, "调解组织", "/mediation/committees", Act.READ_BODIES);
    }

    @Bean
    MenuItem mediatorRegister() {
        return new MenuItem("调解", 382, "调解员", "/mediation/mediators", Act.READ_BODIES);
    }

    @Bean
    MenuItem studioList() {
        return new MenuItem("调解", 383, "品牌工作室", "/mediation/studios", Act.READ_BODIES);
    }

    @Bean
    MenuItem trainingList() {
        return new MenuItem("调解", 384, "培训", "/mediation/trainings", Act.READ_BODIES);
    }

    @Bean
    MenuItem networkCoverage() {
        return new MenuItem("调解", 385, "覆盖情况", "/mediation/coverage", Act.READ_BODIES);
    }

    @Bean
    MenuItem fundList() {
        return new MenuItem("调解", 386, "经费", "/mediation/funds", Act.READ_BODIES);
    }
}
