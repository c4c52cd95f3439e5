package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.rating.Incidents;
import cn.xingsuo.rating.NewIncident;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Once;
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

/** 否决情形页面 — the section puts a veto finding on record, with everything it must rest on. */
@Controller
@RequestMapping("/offices/{office}/incidents")
@Allowed(Act.RECORD_INCIDENTS)
class IncidentController {
    private final Incidents incidents;
    private final Offices offices;
    private final Once once;

    IncidentController(Incidents incidents, Offices offices, Once once) {
        this.incidents = incidents;
        this.offices = offices;
        this.once = once;
    }

    @GetMapping("/new")
    View form(@PathVariable OfficeId office) {
        return new View(
                "rating/incident-new",
                new IncidentForm(office, offices.get(office).name(), incidents.items()));
    }

    @PostMapping
    String record(
            @PathVariable OfficeId office,
            @Valid @ModelAttribute NewIncident form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            RedirectAttributes redirect,
            Viewer viewer) {
        var path = once.create(key, viewer.account(), () -> {
            incidents.record(office, form, viewer.account());
            Flash.say(redirect, "已登记否决情形 {0},测评会自动更新", form.veto());
            return "/offices/" + office.code() + "/star";
        });
        return "redirect:" + path;
    }
}
