package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.Ledger.Layout;
import cn.xingsuo.mediation.LedgerImports;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 导入台账 — upload, columns, trial run, import, undo. */
@Controller
@RequestMapping("/mediation/ledgers/import")
@Allowed(Act.IMPORT_LEDGER)
class LedgerImportController {
    private static final int LISTED = 20;
    private static final int LONGEST_NAME = 100;
    private final LedgerImports imports;
    private final LedgerPages pages;
    private final Once once;
    private final Trail trail;

    LedgerImportController(LedgerImports imports, LedgerPages pages, Once once, Trail trail) {
        this.imports = imports;
        this.pages = pages;
        this.once = once;
        this.trail = trail;
    }

    @GetMapping
    View form(Viewer viewer) {
        return new View("mediation/ledger-upload", new LedgerUploadPage(imports.list(viewer, LISTED)));
    }

    @PostMapping
    String upload(
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer) {
        if (file == null || file.isEmpty()) throw new Refusal("没有收到文件,或文件是空的。请选择台账文件(.xlsx 或 .csv)", null);
        var path = once.create(key, viewer.account(), () -> {
            try {
                return "/mediation/ledgers/import/" + imports.upload(viewer, name(file), file.getBytes());
            } catch (IOException e) {
                throw new Refusal("文件没有收完整。请重新上传", null);
            }
        });
        return "redirect:" + path;
    }

    /** While a job runs the page asks for itself again; a header does it, so no script is needed. */
    @GetMapping("/{id}")
    View show(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) {
        var page = pages.of(id, viewer);
        if (page.isRunning()) response.setHeader("Refresh", "2");
        return new View("mediation/ledger-import", page);
    }

    @PostMapping("/{id}/check")
    String check(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam int header,
            @RequestParam Map<String, String> all,
            Viewer viewer) {
        var columns = new LinkedHashMap<String, Integer>();
        all.forEach((name, field) -> {
            if (!name.matches("column\\d{1,3}") || field.isEmpty()) return;
            if (columns.put(field, Integer.parseInt(name.substring("column".length()))) != null)
                throw new Refusal("“{0}”对应了两列。请只留一列", null, t(pages.title(field)));
        });
        var tab = imports.get(viewer, id).layout().tab();
        imports.check(viewer, id, version, new Layout(tab, header, columns));
        return "redirect:/mediation/ledgers/import/" + id;
    }

    @PostMapping("/{id}/commit")
    String commit(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean likely,
            @RequestParam(name = "_key", defaultValue = "") String key,
            Viewer viewer) {
        once.create(key, viewer.account(), () -> {
            imports.commit(viewer, id, version, likely);
            return "/mediation/ledgers/import/" + id;
        });
        return "redirect:/mediation/ledgers/import/" + id;
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable UUID id, @RequestParam int version, Viewer viewer, RedirectAttributes redirect) {
        var undone = imports.undo(viewer, id, version);
        if (undone.kept().isEmpty()) Flash.say(redirect, "已撤销导入,移出 {0} 件案件。", undone.removed());
        else
            Flash.say(
                    redirect,
                    "已撤销导入,移出 {0} 件案件;导入后已有人办理的 {1} 件保留:{2}",
                    undone.removed(),
                    undone.kept().size(),
                    String.join("、", undone.kept().stream().limit(10).toList()));
        return "redirect:/mediation/ledgers/import/" + id;
    }

    /** The same file, with what is wrong beside each row. */
    @GetMapping("/{id}/problems")
    void problems(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) throws IOException {
        pages.problems(id, viewer, response);
        trail.note("mediation.ledger-exported", "ledger/" + id, Map.of("register", "problems"));
    }

    private static String name(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename())
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{C}", "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
