package cn.xingsuo.archive.web;

import cn.xingsuo.archive.FileId;
import cn.xingsuo.archive.Files;
import cn.xingsuo.archive.Opened;
import cn.xingsuo.archive.Scrub;
import cn.xingsuo.archive.TroubleBook;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.MenuItem;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 文件页面 — hands files out, and shows what is wrong with them. */
@Controller
@RequestMapping("/archive")
@Allowed(Act.READ_CASES)
class ArchiveController {
    private final Files files;
    private final Scrub scrub;
    private final TroubleBook troubles;

    ArchiveController(Files files, Scrub scrub, TroubleBook troubles) {
        this.files = files;
        this.scrub = scrub;
        this.troubles = troubles;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> download(@PathVariable String id, Viewer viewer) {
        return answer(files.open(FileId.of(id), viewer), false);
    }

    /** In the browser, for the few kinds that are safe there; any other is downloaded. */
    @GetMapping("/files/{id}/view")
    ResponseEntity<Resource> view(@PathVariable String id, Viewer viewer) {
        return answer(files.open(FileId.of(id), viewer), true);
    }

    @GetMapping("/damaged")
    @Allowed(Act.DIRECT_CASES)
    View damaged(Viewer viewer) {
        return new View("archive/troubles", new TroublePage(troubles.of(viewer), false));
    }

    @GetMapping("/scrub")
    @Allowed(Act.SEE_JOBS)
    View scrub() {
        return new View("archive/troubles", new TroublePage(troubles.all(), true));
    }

    @PostMapping("/scrub")
    @Allowed(Act.SEE_JOBS)
    String run(Viewer viewer) {
        return "redirect:/jobs/" + scrub.start(viewer);
    }

    private static ResponseEntity<Resource> answer(Opened opened, boolean inside) {
        var file = opened.file();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(file.name(), inside && file.viewable()))
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(
                        file.type().startsWith("text/") ? "application/octet-stream" : file.type()))
                .contentLength(file.size())
                .body(new InputStreamResource(opened.content()::open));
    }

    /** 文件菜单. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem scrubItem() {
            return new MenuItem("管理", 985, "文件巡检", "/archive/scrub", Act.SEE_JOBS);
        }

        @Bean
        MenuItem damagedItem() {
            return new MenuItem("调解", 395, "问题文件", "/archive/damaged", Act.DIRECT_CASES);
        }
    }
}
