package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.Snapshots;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 快照页面 — frozen ratings: the list, one with what changed after it, and freezing. */
@Controller
@RequestMapping("/rating/snapshots")
class SnapshotController {
    private final Snapshots snapshots;
    private final Standards standards;
    private final Offices offices;
    private final Once once;

    SnapshotController(Snapshots snapshots, Standards standards, Offices offices, Once once) {
        this.snapshots = snapshots;
        this.standards = standards;
        this.offices = offices;
        this.once = once;
    }

    /** 冻结表单. */
    record NewSnapshot(
            @Label("范围(区划代码前缀)") @Nullable String scope,
            @Label("评定基准日") @NotNull LocalDate on,
            @Label("冻结事由") @NotBlank @Size(max = 100) String occasion) {}

    @GetMapping
    @Allowed(Act.READ_RATING)
    View list(
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Viewer viewer) {
        var scope = asked.scopeFor(viewer);
        var lines = snapshots.list(scope, before);
        var codes = lines.stream().map(it -> new OfficeId(it.subject())).toList();
        var names = offices.names(codes).entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().code(), it -> it.getValue()));
        return new View("rating/snapshots", new SnapshotList(scope, lines, names, viewer.may(Act.FREEZE_RATING)));
    }

    @GetMapping("/{id}")
    @Allowed(Act.READ_RATING)
    View show(@PathVariable long id, Viewer viewer) {
        var snapshot = snapshots.get(id, Scope.of(viewer));
        var standard = standards.get(snapshot.content().score().edition());
        return new View(
                "rating/snapshot",
                new SnapshotPage(snapshot, standard, snapshots.laterChanges(snapshot), standards::indicator));
    }

    @GetMapping("/new")
    @Allowed(Act.FREEZE_RATING)
    View form(@ModelAttribute Asked asked, Viewer viewer) {
        return new View("rating/snapshot-new", new SnapshotForm(asked.scopeFor(viewer)));
    }

    @PostMapping
    @Allowed(Act.FREEZE_RATING)
    String freeze(
            @Valid @ModelAttribute NewSnapshot form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            RedirectAttributes redirect,
            Viewer viewer) {
        var scope = new Asked(form.scope(), null, null, null).scopeFor(viewer);
        var path = once.create(key, viewer.account(), () -> {
            var frozen = snapshots.freeze(scope, form.on(), form.occasion(), viewer.account());
            Flash.say(redirect, "已冻结 {0} 个司法所的快照", frozen);
            return "/rating/snapshots?scope=" + scope.prefix();
        });
        return "redirect:" + path;
    }
}
