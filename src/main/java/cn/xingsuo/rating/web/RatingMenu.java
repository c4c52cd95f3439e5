package cn.xingsuo.rating.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 测评菜单 — what the rating adds to the left menu. */
@Configuration(proxyBeanMethods = false)
class RatingMenu {
    @Bean
    MenuItem starCardItem() {
        return new MenuItem("星级", 200, "星级卡", "/offices/{office}/star", Act.READ_RATING);
    }

    @Bean
    MenuItem figuresItem() {
        return new MenuItem("星级", 210, "指标", "/figures", Act.READ_FIGURES);
    }

    @Bean
    MenuItem snapshotsItem() {
        return new MenuItem("星级", 220, "冻结快照", "/rating/snapshots", Act.READ_RATING);
    }
}
