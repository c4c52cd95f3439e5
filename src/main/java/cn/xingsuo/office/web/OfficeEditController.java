package cn.xingsuo.office.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 司法所维护 — the section sets up offices, changes them and moves towns between them. */
@Controller
@Allowed(Act.EDIT_OFFICES)
class OfficeEditController {
    private final Offices offices;
    private final OfficeBook book;
    private final Once once;

    OfficeEditController(Offices offices, OfficeBook book, Once once) {
        this.offices = offices;
        this.book = book;
        this.once = once;
    }

    @GetMapping("/offices/new")
    View form(Viewer viewer) {
        return new View("office/establish", new EstablishPage(viewer.scope()));
    }

    @PostMapping("/offices")
    String establish(
            @RequestParam(name = "_key", defaultValue = "") String key,
            @Valid @ModelAttribute OfficeForms.Establish form,
            Viewer viewer,
            RedirectAttributes redirect) {
        inScope(form.town(), viewer);
        var path = once.create(key, viewer.account(), () -> "/offices/" + offices.establish(form.office()));
        Flash.say(redirect, "已设立{0}", form.name());
        return "redirect:" + path;
    }

    @GetMapping("/offices/{office}/edit")
    View edit(@PathVariable OfficeId office, Viewer viewer) {
        return new View("office/edit", book.page(offices.get(office), viewer));
    }

    @PostMapping("/offices/{office}")
    String change(
            @PathVariable OfficeId office,
            @Valid @ModelAttribute OfficeForms.Change form,
            RedirectAttributes redirect) {
        offices.change(office, form.change());
        Flash.say(redirect, "已保存{0}的资料", form.name());
        return "redirect:/offices/" + office;
    }

    @PostMapping("/offices/{office}/towns")
    String cover(
            @PathVariable OfficeId office,
            @Valid @ModelAttribute OfficeForms.Cover form,
            Viewer viewer,
            RedirectAttributes redirect) {
        inScope(form.town(), viewer);
        offices.cover(office, form.town(), form.since(), form.version());
        Flash.say(redirect, "已从 {1} 起划入镇街 {0}", form.town(), form.since());
        return "redirect:/offices/" + office + "/edit";
    }

    @PostMapping("/offices/{office}/towns/end")
    String release(
            @PathVariable OfficeId office,
            @Valid @ModelAttribute OfficeForms.Release form,
            RedirectAttributes redirect) {
        offices.release(office, form.left(), form.end(), form.version());
        Flash.say(redirect, "已从 {1} 起划出镇街 {0}", form.left(), form.end());
        return "redirect:/offices/" + office + "/edit";
    }

    private static void inScope(String town, Viewer viewer) {
        if (!viewer.sees(town)) throw new Refusal("没有保存:镇街 {0} 不在您的管辖范围内。请选择本辖区的镇街", null, town);
    }
}
