package cn.xingsuo.law.web;

import cn.xingsuo.law.NoSuchStatute;
import cn.xingsuo.law.Statutes;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 法条 — the statutes we hold, and each with its articles and terms. */
@Controller
@Allowed(Act.READ_LAW)
class LawController {
    private final Statutes statutes;

    LawController(Statutes statutes) {
        this.statutes = statutes;
    }

    @GetMapping("/law")
    View list() {
        return new View("law/list", new LawList(statutes.all()));
    }

    @GetMapping("/law/{statute}")
    View statute(@PathVariable String statute) {
        var edition = statutes.edition(statute).orElseThrow(NoSuchStatute::new);
        var others = statutes.all().stream()
                .filter(it -> it.id().equals(edition.id()) && !it.key().equals(edition.key()))
                .toList();
        return new View("law/statute", new StatutePage(edition, others));
    }

    /** 法源菜单. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem lawItem() {
            return new MenuItem("法源", 700, "法条", "/law", Act.READ_LAW);
        }

        @Bean
        MenuItem calculatorItem() {
            return new MenuItem("法源", 710, "期限计算", "/law/calculator", Act.READ_LAW);
        }

        @Bean
        MenuItem calendarItem() {
            return new MenuItem("法源", 720, "工作日历", "/law/calendar", Act.READ_LAW);
        }

        @Bean
        MenuItem calendarImportItem() {
            return new MenuItem("管理", 860, "导入放假安排", "/law/calendar/import", Act.IMPORT_CALENDAR);
        }
    }
}
