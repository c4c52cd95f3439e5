package cn.xingsuo.screening.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.Offer;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.screening.AlertId;
import cn.xingsuo.screening.Alerts;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 重大纠纷台账 — alerts: reported, led, followed, moved, closed. */
@Controller
@RequestMapping("/mediation/screening")
@Allowed(Act.EDIT_CASES)
class AlertController {
    private final Alerts alerts;
    private final AlertBook book;
    private final Offer offer;
    private final Once once;
    private final Trail trail;

    AlertController(Alerts alerts, AlertBook book, Offer offer, Once once, Trail trail) {
        this.alerts = alerts;
        this.book = book;
        this.offer = offer;
        this.once = once;
        this.trail = trail;
    }

    @GetMapping("/alerts")
    @Allowed(Act.READ_CASES)
    View list(@Valid @ModelAttribute AlertFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        var found = book.page(filter, viewer, after, AlertBook.PAGE + 1);
        var lines = found.size() > AlertBook.PAGE ? found.subList(0, AlertBook.PAGE) : found;
        var next = lines.size() < found.size()
                ? lines.getLast().raisedOn() + "_" + lines.getLast().id()
                : null;
        var further = after != null && !after.isBlank();
        return new View("screening/alerts", new AlertList(filter, lines, next, further, offer, offer.today()));
    }

    @GetMapping("/alerts.xlsx")
    @Allowed(Act.READ_CASES)
    void export(@Valid @ModelAttribute AlertFilter filter, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var lines = book.page(filter, viewer, null, 20_000);
        trail.note("screening.exported", "screening/alerts", Map.of("rows", String.valueOf(lines.size())));
        var columns = List.<Column<AlertLine>>of(
                new Column<>(t("编号"), AlertLine::number),
                new Column<>(t("纠纷"), AlertLine::title),
                new Column<>(t("预警等级"), it -> t(offer.title("screening-alert", it.level()))),
                new Column<>(t("预警日期"), AlertLine::raisedOn),
                new Column<>(t("已报告"), AlertLine::reported),
                new Column<>(t("包案领导"), AlertLine::leader),
                new Column<>(t("解除日期"), AlertLine::closedOn));
        SheetAnswer.xlsx(response, t("重大纠纷台账"), columns, lines.stream());
    }

    @GetMapping("/alerts/{id}")
    @Allowed(Act.READ_CASES)
    View show(@PathVariable String id, Viewer viewer) {
        return new View("screening/alert", book.get(AlertId.of(id), viewer));
    }

    record Reported(
            @Label("报告对象") @NotBlank String receiver,
            @Label("报告日期") @NotNull LocalDate on,

            @Label("报告时间") @NotBlank @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "时间应为 24 小时制,如 14:30")
            String time,

            @Label("报告内容") @NotBlank @Size(max = 2000) String note) {}

    @PostMapping("/alerts/{id}/reports")
    String report(
            @PathVariable String id,
            @RequestParam(name = "_key", defaultValue = "") String key,
            @Valid @ModelAttribute Reported form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var at = form.on()
                .atTime(LocalTime.parse(form.time()))
                .atZone(WorldClock.CHINA)
                .toInstant();
        once.beneath(
                AlertId.of(id).path(),
                key,
                viewer.account(),
                () -> alerts.report(viewer, AlertId.of(id), new Alerts.Report(form.receiver(), at, form.note())));
        return back(id, redirect, "已登记报告。");
    }

    record Charged(
            @Label("包案领导") @NotBlank @Size(max = 200) String leader,
            @Label("化解限期") @NotNull LocalDate resolveBy,
            int version) {}

    @PostMapping("/alerts/{id}/charge")
    String lead(
            @PathVariable String id, @Valid @ModelAttribute Charged form, Viewer viewer, RedirectAttributes redirect) {
        alerts.lead(viewer, AlertId.of(id), form.version(), new Alerts.Charge(form.leader(), form.resolveBy()));
        return back(id, redirect, "已登记领导包案。");
    }

    record Followed(
            @Label("跟进日期") @NotNull LocalDate on,
            @Label("跟进情况") @NotBlank @Size(max = 2000) String note) {}

    @PostMapping("/alerts/{id}/follow-ups")
    String follow(
            @PathVariable String id,
            @RequestParam(name = "_key", defaultValue = "") String key,
            @Valid @ModelAttribute Followed form,
            Viewer viewer,
            RedirectAttributes redirect) {
        once.beneath(
                AlertId.of(id).path(),
                key,
                viewer.account(),
                () -> alerts.follow(viewer, AlertId.of(id), form.on(), form.note()));
        return back(id, redirect, "已登记跟进。");
    }

    record Moved(
            @Label("预警等级") @NotBlank String level,
            @Label("调整理由") @NotBlank @Size(max = 200) String reason,
            int version) {}

    @PostMapping("/alerts/{id}/level")
    String move(
            @PathVariable String id, @Valid @ModelAttribute Moved form, Viewer viewer, RedirectAttributes redirect) {
        alerts.move(viewer, AlertId.of(id), form.version(), form.level(), form.reason());
        return back(id, redirect, "已调整预警等级。");
    }

    record Closed(
            @Label("解除日期") @NotNull LocalDate on,
            @Label("解除情况") @NotBlank @Size(max = 2000) String note,
            @Label("防止激化") @Nullable String prevented,
            @Label("涉及人数") @Nullable Integer people,
            int version) {}

    @PostMapping("/alerts/{id}/closing")
    String close(
            @PathVariable String id, @Valid @ModelAttribute Closed form, Viewer viewer, RedirectAttributes redirect) {
        var prevented = form.prevented() == null || form.prevented().isBlank() ? null : form.prevented();
        alerts.close(
                viewer,
                AlertId.of(id),
                form.version(),
                new Alerts.Ending(form.on(), form.note(), prevented, form.people()));
        return back(id, redirect, "已解除预警。");
    }

    private static String back(String id, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return "redirect:" + AlertId.of(id).path();
    }
}
