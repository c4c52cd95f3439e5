package cn.xingsuo.network.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.Trainings;
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
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 培训台账 — sessions of training, who attended, and the register as a file. */
@Controller
@Allowed(Act.READ_BODIES)
class TrainingController {
    private static final String PATH = "/mediation/trainings";
    private final Trainings trainings;
    private final TrainingBook book;
    private final NetworkOptions options;
    private final Once once;
    private final Trail trail;

    TrainingController(Trainings trainings, TrainingBook book, NetworkOptions options, Once once, Trail trail) {
        this.trainings = trainings;
        this.book = book;
        this.options = options;
        this.once = once;
        this.trail = trail;
    }

    @GetMapping(PATH)
    View list(
            @RequestParam(defaultValue = "") @Size(max = 50) String q,
            @RequestParam @Nullable String after,
            Viewer viewer) {
        var address = new Address(PATH).with("q", q, t("搜索:{0}", q));
        var list = Listing.of(book.page(q, viewer, after), book.count(q, viewer), address, TrainingLine::id, after);
        var writes = viewer.may(Act.EDIT_BODIES) && viewer.office() != null;
        var mediators =
                writes ? options.mediators(options.office(viewer, null).code()) : List.<cn.xingsuo.web.Option>of();
        return new View("network/trainings", new TrainingList(q, list, mediators, writes, options.today()));
    }

    @GetMapping(PATH + ".xlsx")
    void export(@RequestParam(defaultValue = "") @Size(max = 50) String q, Viewer viewer, HttpServletResponse response)
            throws IOException {
        trail.note("network.exported", "network/trainings", Map.of("scope", viewer.scope()));
        List<Column<TrainingLine>> columns = List.of(
                new Column<>(t("日期"), TrainingLine::on),
                new Column<>(t("培训内容"), TrainingLine::title),
                new Column<>(t("学时"), TrainingLine::hours),
                new Column<>(t("组织单位"), TrainingLine::organiser),
                new Column<>(t("参加人数"), TrainingLine::attended),
                new Column<>(t("参加人员"), TrainingLine::names));
        SheetAnswer.xlsx(response, t("培训台账"), columns, book.all(q, viewer).stream());
    }

    record Session(
            @Label("培训内容") @NotBlank @Size(max = 100) String title,
            @Label("日期") @NotNull LocalDate on,

            @Label("学时") @NotNull @Digits(integer = 3, fraction = 1)
            BigDecimal hours,

            @Label("组织单位") @NotBlank @Size(max = 100) String organiser,
            @Label("参加人员") @Nullable Set<String> attended) {}

    @PostMapping(PATH)
    @Allowed(Act.EDIT_BODIES)
    String record(
            @Valid @ModelAttribute Session form,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var attended = form.attended() == null ? Set.<String>of() : form.attended();
        var path = once.create(key, viewer.account(), () -> {
            var session = new Trainings.Session(
                    options.office(viewer, null), form.title(), form.on(), form.hours(), form.organiser());
            trainings.record(
                    viewer, session, attended.stream().map(MediatorId::of).collect(Collectors.toSet()));
            return PATH;
        });
        Flash.say(redirect, "培训已登记。");
        return "redirect:" + path;
    }
}
