package cn.xingsuo.dossier.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.dossier.Catalogue;
import cn.xingsuo.dossier.Catalogue.Line;
import cn.xingsuo.dossier.Catalogue.Place;
import cn.xingsuo.dossier.Catalogue.Wanted;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.SheetAnswer;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 案卷归档目录 — archived dossiers on the screen, on paper and as a file. */
@Controller
@Allowed(Act.READ_CASES)
class CatalogueController {
    private static final int PAGE = 50;
    private static final int WAITING = 20;
    private static final Pattern PLACE = Pattern.compile("(\\d{9,12})_(\\d{4})_(\\d{1,9})");
    private final Catalogue catalogue;
    private final Trail trail;

    CatalogueController(Catalogue catalogue, Trail trail) {
        this.catalogue = catalogue;
        this.trail = trail;
    }

    /** 检索表单. */
    record Search(
            @Label("年度") @Min(1949) @Max(2199) @Nullable Integer year,
            @Label("搜索") @Size(max = 50) @Nullable String q) {
        Wanted wanted() {
            return new Wanted(year, q);
        }
    }

    @GetMapping("/mediation/archive")
    View list(@Valid @ModelAttribute Search search, @RequestParam @Nullable String after, Viewer viewer) {
        var place = after == null || after.isBlank() ? null : place(after);
        var found = catalogue.page(viewer, search.wanted(), place, PAGE + 1);
        var lines = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var page = new CataloguePage(
                search.wanted(),
                lines,
                viewer.may(Act.DIRECT_CASES) ? catalogue.waiting(viewer, WAITING) : List.of(),
                lines.size() < found.size() ? lines.getLast().place() : null,
                place != null,
                DossierDesk.of(viewer));
        return new View("dossier/catalogue", page);
    }

    @GetMapping("/mediation/archive.xlsx")
    void export(@Valid @ModelAttribute Search search, Viewer viewer, HttpServletResponse response) throws IOException {
        trail.note("dossier.exported", "dossier/catalogue", Map.of("year", String.valueOf(search.year())));
        catalogue.each(viewer, search.wanted(), lines -> SheetAnswer.xlsx(response, t("案卷归档目录"), columns(), lines));
    }

    private static List<Column<Line>> columns() {
        return List.of(
                new Column<>(t("卷号"), Line::archiveNumber),
                new Column<>(t("年度"), it -> it.place().year()),
                new Column<>(t("案件编号"), Line::caseNumber),
                new Column<>(t("卷名"), Line::title),
                new Column<>(t("调解员"), Line::mediator),
                new Column<>(t("结案日期"), Line::concludedOn),
                new Column<>(t("归档日期"), Line::archivedOn),
                new Column<>(t("页数"), it -> it.filing().pages()),
                new Column<>(t("保管期限"), it -> it.filing().retention()),
                new Column<>(
                        t("存放地点"), it -> it.filing().onPaper() ? it.filing().place() : ""));
    }

    private static Place place(String text) {
        var hit = PLACE.matcher(text);
        if (!hit.matches()) throw new Refusal("翻页标识不对,可能网址不完整。请回到列表第一页重新翻页。", null);
        return new Place(hit.group(1), Integer.parseInt(hit.group(2)), Integer.parseInt(hit.group(3)));
    }

    /** 卷宗菜单. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem dossierCatalogue() {
            return new MenuItem("调解", 390, "案卷归档", "/mediation/archive", Act.READ_CASES);
        }
    }
}
