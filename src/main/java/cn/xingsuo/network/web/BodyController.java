package cn.xingsuo.network.web;

import cn.xingsuo.network.Bodies;
import cn.xingsuo.network.BodyId;
import cn.xingsuo.network.BodyRef;
import cn.xingsuo.network.Elections;
import cn.xingsuo.network.Filing;
import cn.xingsuo.network.NewBody;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 组织办理 — one body: what an office keeps up, and what the bureau decides. */
@Controller
@RequestMapping("/mediation/committees/{id}")
@Allowed(Act.APPROVE_BODIES)
class BodyController {
    private final Bodies bodies;
    private final Elections elections;
    private final BodyPages pages;
    private final ElectionPages forms;

    BodyController(Bodies bodies, Elections elections, BodyPages pages, ElectionPages forms) {
        this.bodies = bodies;
        this.elections = elections;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    @Allowed(Act.READ_BODIES)
    View show(@PathVariable String id, @RequestParam @Nullable LocalDate on, Viewer viewer) {
        return new View("network/body", pages.page(BodyId.of(id), viewer, on));
    }

    @GetMapping("/election")
    @Allowed(Act.EDIT_BODIES)
    View election(@PathVariable String id, Viewer viewer) {
        return new View("network/election", forms.page(BodyId.of(id), viewer));
    }

    @PostMapping("/election")
    @Allowed(Act.EDIT_BODIES)
    String elect(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute BodyForms.Elect form,
            Viewer viewer,
            RedirectAttributes redirect) {
        return done(elections.elect(viewer, ref(id, version), form.asElection()), redirect, "委员已登记。");
    }

    @PostMapping("/particulars")
    @Allowed(Act.EDIT_BODIES)
    String describe(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute BodyForms.Describe form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var contact =
                form.contact() == null ? NewBody.Contact.NONE : form.contact().asContact();
        var norms = Objects.requireNonNullElse(form.norms(), Set.<String>of());
        return done(bodies.describe(viewer, ref(id, version), contact, norms), redirect, "基本情况已更新。");
    }

    @PostMapping("/filing")
    String file(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute BodyForms.File form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var filing = new Filing(form.number(), form.on());
        return done(bodies.file(viewer, ref(id, version), filing), redirect, "已备案。");
    }

    @PostMapping("/court-notice")
    String court(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute BodyForms.Court form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var ref = bodies.notifyCourt(viewer, ref(id, version), form.on(), form.letter());
        return done(ref, redirect, "已登记通报法院。");
    }

    @PostMapping("/correction")
    String correct(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute BodyForms.Change form,
            Viewer viewer,
            RedirectAttributes redirect) {
        return done(bodies.correct(viewer, ref(id, version), form.on(), form.reason()), redirect, "已责令整改。");
    }

    @PostMapping("/restoration")
    String restore(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute BodyForms.Change form,
            Viewer viewer,
            RedirectAttributes redirect) {
        return done(bodies.restore(viewer, ref(id, version), form.on(), form.reason()), redirect, "整改合格已登记。");
    }

    @PostMapping("/closing")
    String close(
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute BodyForms.Change form,
            Viewer viewer,
            RedirectAttributes redirect) {
        return done(bodies.close(viewer, ref(id, version), form.on(), form.reason()), redirect, "已撤销。");
    }

    private static BodyRef ref(String id, int version) {
        return new BodyRef(BodyId.of(id), version);
    }

    private static String done(BodyRef ref, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + ref.id().path();
    }
}
