package cn.xingsuo.staff.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.office.Scope;
import cn.xingsuo.staff.MemberId;
import cn.xingsuo.staff.Staff;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** 名册 — who is, or was, in post; one person over time. */
@Controller
@Allowed(Act.READ_STAFF)
class RosterController {
    private static final int EXPORT_LIMIT = 50_000;
    private final Staff staff;
    private final StaffBook book;

    RosterController(Staff staff, StaffBook book) {
        this.staff = staff;
        this.book = book;
    }

    @GetMapping("/staff")
    View roster(@ModelAttribute RosterQuery query, Viewer viewer) {
        return new View("staff/roster", book.roster(viewer, query.filter(book.today())));
    }

    @GetMapping("/staff.csv")
    ResponseEntity<String> export(@ModelAttribute RosterQuery query, Viewer viewer) {
        var filter = query.filter(book.today());
        var csv = new StringBuilder("\uFEFF");
        csv.append(String.join(",", t("姓名"), t("司法所"), t("人员类别"), t("职务"), t("职级"), t("到岗日期")))
                .append("\r\n");
        for (var it : book.export(viewer, filter, EXPORT_LIMIT)) {
            csv.append(String.join(
                            ",",
                            cell(it.name()),
                            cell(it.office()),
                            cell(t(it.category())),
                            cell(t(it.post())),
                            cell(t(it.rank())),
                            it.since().toString()))
                    .append("\r\n");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"staff-" + filter.on() + ".csv\"")
                .body(csv.toString());
    }

    @GetMapping("/staff/{id}")
    View member(@PathVariable UUID id, Viewer viewer) {
        var member = new MemberId(id);
        staff.requireIn(member, Scope.of(viewer));
        return new View("staff/member", book.member(member, viewer));
    }

    /** A cell that a spreadsheet will not take for a formula. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** 菜单. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem rosterMenu() {
            return new MenuItem("队伍", 600, "名册", "/staff", Act.READ_STAFF);
        }
    }
}
