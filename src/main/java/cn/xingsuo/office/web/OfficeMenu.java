package cn.xingsuo.office.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 机构区划菜单 — the entries of this room in the left menu. */
@Configuration(proxyBeanMethods = false)
class OfficeMenu {
    @Bean
    MenuItem officesItem() {
        return new MenuItem("星级", 190, "司法所", "/offices", Act.READ_OFFICES);
    }

    @Bean
    MenuItem divisionsItem() {
        return new MenuItem("管理", 840, "区划", "/divisions", Act.READ_OFFICES);
    }

    @Bean
    MenuItem divisionImportItem() {
        return new MenuItem("管理", 850, "导入区划", "/admin/divisions", Act.IMPORT_DIVISIONS);
    }
}
