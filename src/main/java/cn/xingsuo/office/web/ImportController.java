package cn.xingsuo.office.web;

import cn.xingsuo.job.Jobs;
import cn.xingsuo.job.NewJob;
import cn.xingsuo.job.Saying;
import cn.xingsuo.office.DivisionImport;
import cn.xingsuo.office.DivisionUpkeep;
import cn.xingsuo.office.ImportOptions;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** 导入区划 — takes an uploaded list and has it brought in as a job. */
@Controller
@RequestMapping("/admin/divisions")
@Allowed(Act.IMPORT_DIVISIONS)
class ImportController {
    private static final int LONGEST_NAME = 100;
    private final DivisionImport lists;
    private final DivisionUpkeep upkeep;
    private final DivisionBook book;
    private final Jobs jobs;
    private final Trail trail;
    private final Clock clock;

    ImportController(
            DivisionImport lists, DivisionUpkeep upkeep, DivisionBook book, Jobs jobs, Trail trail, Clock clock) {
        this.lists = lists;
        this.upkeep = upkeep;
        this.book = book;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    /** 导入表单. */
    record Upload(
            @Label("名单文件") @Nullable MultipartFile file,
            @Label("名单基准日") @NotNull LocalDate on,
            @Nullable Boolean rest,
            @Nullable Boolean abolish,
            @Nullable Boolean revive) {
        ImportOptions options() {
            return new ImportOptions(
                    on, Boolean.TRUE.equals(rest), Boolean.TRUE.equals(abolish), Boolean.TRUE.equals(revive));
        }
    }

    @GetMapping
    View form() {
        return new View("office/import", new ImportPage(book.counts(), LocalDate.now(clock)));
    }

    @PostMapping
    String upload(@Valid @ModelAttribute Upload upload, Viewer viewer) throws IOException {
        var file = upload.file();
        if (file == null || file.isEmpty()) throw new Refusal("没有收到文件,或文件是空的。请选择统计部门发布的区划名单(CSV 或 .gz)", null);
        if (upload.on().isAfter(LocalDate.now(clock)))
            throw new Refusal("名单基准日 {0} 在将来。请填写名单发布或生效的日期", null, upload.on());
        // the request's own copy is gone when the request ends; the job outlives it
        var kept = Files.createTempFile("xingsuo-divisions", ".csv");
        file.transferTo(kept);
        var title = Saying.of("导入区划:{0}", name(file));
        var job = jobs.start(new NewJob("office.divisions", title, viewer.account()), progress -> {
            try {
                var result = lists.load(new FileSystemResource(kept), upload.options(), progress);
                upkeep.refresh();
                return result.saying();
            } finally {
                Files.deleteIfExists(kept);
            }
        });
        trail.note(
                "divisions.import-started",
                "job/" + job,
                Map.of("file", name(file), "on", upload.on().toString()));
        return "redirect:/jobs/" + job;
    }

    /** Only the last part of what the browser calls the file, without anything invisible. */
    private static String name(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename())
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{C}", "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
