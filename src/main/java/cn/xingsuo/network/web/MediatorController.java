package cn.xingsuo.network.web;

import cn.xingsuo.network.BodyId;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.MediatorRef;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.network.Records;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 调解员办理 — one mediator: services, grade, skills and what is put on record. */
@Controller
@RequestMapping("/mediation/mediators/{id}")
@Allowed(Act.EDIT_BODIES)
class MediatorController {
    private final Mediators mediators;
    private final Records records;
    private final MediatorPages pages;

    MediatorController(Mediators mediators, Records records, MediatorPages pages) {
        this.mediators = mediators;
        this.records = records;
        this.pages = pages;
    }

    @GetMapping
    @Allowed(Act.READ_BODIES)
    View show(@PathVariable String id, Viewer viewer) {
        return new View("network/mediator", pages.page(MediatorId.of(id), viewer));
    }

    @PostMapping("/services")
    String engage(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute MediatorForms.Engage form,
            Viewer viewer,
            RedirectAttributes redirect) {
        mediators.engage(viewer, ref(id, version), BodyId.of(form.body()), form.since());
        return done(id, redirect, "已登记聘任。");
    }

    @PostMapping("/leaving")
    String leave(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute MediatorForms.Leave form,
            Viewer viewer,
            RedirectAttributes redirect) {
        mediators.leave(viewer, ref(id, version), BodyId.of(form.body()), form.on(), form.reason());
        return done(id, redirect, "已登记解聘。");
    }

    @PostMapping("/keeping")
    String keep(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute MediatorForms.Keep form,
            Viewer viewer,
            RedirectAttributes redirect) {
        mediators.keep(viewer, ref(id, version), form.reason());
        return done(id, redirect, "已登记保留任职。");
    }

    @PostMapping("/standing")
    String stand(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute MediatorForms.Stand form,
            Viewer viewer,
            RedirectAttributes redirect) {
        mediators.stand(viewer, ref(id, version), form.asStanding(), form.since());
        return done(id, redirect, "专兼职和等级已更新。");
    }

    @PostMapping("/skills")
    String equip(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute MediatorForms.Equip form,
            Viewer viewer,
            RedirectAttributes redirect) {
        mediators.equip(viewer, ref(id, version), form.asSkills());
        return done(id, redirect, "特长和账号已更新。");
    }

    @PostMapping("/commendations")
    String commend(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute MediatorForms.Note form,
            Viewer viewer,
            RedirectAttributes redirect) {
        records.commend(viewer, ref(id, version), form.asLine());
        return done(id, redirect, "表彰已登记。");
    }

    @PostMapping("/relief")
    String relieve(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute MediatorForms.Note form,
            Viewer viewer,
            RedirectAttributes redirect) {
        records.relieve(viewer, ref(id, version), form.asLine());
        return done(id, redirect, "保障和救助已登记。");
    }

    @PostMapping("/discipline")
    String discipline(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute MediatorForms.Note form,
            Viewer viewer,
            RedirectAttributes redirect) {
        records.discipline(viewer, ref(id, version), form.asLine());
        return done(id, redirect, "处理已登记。");
    }

    private static MediatorRef ref(String id, int version) {
        return new MediatorRef(MediatorId.of(id), version);
    }

    private static String done(String id, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + MediatorId.of(id).path();
    }
}
