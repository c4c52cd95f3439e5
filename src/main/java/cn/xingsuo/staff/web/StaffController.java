package cn.xingsuo.staff.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.staff.MemberId;
import cn.xingsuo.staff.Staff;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 队伍办理 — joining, changes of post, degrees, absences and leaving. */
@Controller
@RequestMapping("/staff")
@Allowed(Act.EDIT_STAFF)
class StaffController {
    private final Staff staff;
    private final StaffBook book;
    private final Once once;

    StaffController(Staff staff, StaffBook book, Once once) {
        this.staff = staff;
        this.book = book;
        this.once = once;
    }

    @GetMapping("/new")
    View join(Viewer viewer) {
        return new View("staff/join", new JoinPage(viewer.office(), book.today(), staff.values()));
    }

    @PostMapping
    String join(
            @Valid @ModelAttribute StaffForms.Join form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        requireIn(viewer, form.place());
        var path = once.create(key, viewer.account(), () -> "/staff/" + staff.join(form.joining()));
        Flash.say(redirect, "已登记 {0} 到岗", form.name());
        return "redirect:" + path;
    }

    @PostMapping("/{id}/posting")
    String reassign(
            @PathVariable UUID id,
            @Valid @ModelAttribute StaffForms.Reassign form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var member = inScope(id, viewer);
        requireIn(viewer, form.place());
        staff.reassign(member, form.version(), form.assignment(), form.reason());
        return done(member, redirect, "任职变动已登记");
    }

    @PostMapping("/{id}/leaving")
    String leave(
            @PathVariable UUID id,
            @Valid @ModelAttribute StaffForms.Leave form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var member = inScope(id, viewer);
        staff.leave(member, form.version(), form.lastDay(), form.reason());
        return done(member, redirect, "离岗已登记");
    }

    @PostMapping("/{id}/degrees")
    String qualify(
            @PathVariable UUID id,
            @Valid @ModelAttribute StaffForms.Qualify form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var member = inScope(id, viewer);
        once.beneath("/staff/" + member, key, viewer.account(), () -> staff.qualify(member, form.degree()));
        return done(member, redirect, "学历已登记");
    }

    @PostMapping("/{id}/absences")
    String absent(
            @PathVariable UUID id,
            @Valid @ModelAttribute StaffForms.Absence form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var member = inScope(id, viewer);
        once.beneath(
                "/staff/" + member,
                key,
                viewer.account(),
                () -> staff.absent(member, form.kind(), form.since(), form.until()));
        return done(member, redirect, "离岗情况已登记");
    }

    private MemberId inScope(UUID id, Viewer viewer) {
        var member = new MemberId(id);
        staff.requireIn(member, Scope.of(viewer));
        return member;
    }

    private static void requireIn(Viewer viewer, String office) {
        if (!viewer.sees(new OfficeId(office).code())) throw new NotFound("没有找到这个司法所:可能不在您的管辖范围内,请重新选择");
    }

    private static String done(MemberId member, RedirectAttributes redirect, String words) {
        Flash.say(redirect, words);
        return "redirect:/staff/" + member;
    }
}
