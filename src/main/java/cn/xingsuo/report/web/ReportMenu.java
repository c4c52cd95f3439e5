package cn.xingsuo.report.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 报表菜单. */
@Configuration(proxyBeanMethods = false)
class ReportMenu {
    @Bean
    MenuItem reportTables() {
        return new MenuItem("统计", 600, "统计报表", "/reports", Act.READ_REPORTS);
    }
}
