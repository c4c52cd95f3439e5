package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.web.MediationDocument.Page;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 调解接口 — other systems hand in, read and conclude mediations; parties are masked as on every page. */
@RestController
@RequestMapping("/api/v1/mediations")
@Allowed(Act.EDIT_CASES)
class MediationApi {
    private static final String HOME = "/api/v1/mediations/";
    private final Mediations mediations;
    private final CaseBook book;
    private final CasePages pages;
    private final Once once;
    private final Clock clock;

    MediationApi(Mediations mediations, CaseBook book, CasePages pages, Once once, Clock clock) {
        this.mediations = mediations;
        this.book = book;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<MediationDocument> register(
            @RequestHeader("Idempotency-Key") String key, @Valid @RequestBody NewCase form, Viewer viewer) {
        var path = once.create(
                key,
                viewer.account(),
                () -> HOME
                        + mediations
                                .register(viewer, form.registration(viewer, LocalDate.now(clock)))
                                .id());
        var made = pages.document(MediationId.of(path.substring(HOME.length())), viewer);
        return ResponseEntity.created(URI.create(path)).body(made);
    }

    @GetMapping("/{id}")
    @Allowed(Act.READ_CASES)
    MediationDocument one(@PathVariable String id, Viewer viewer) {
        return pages.document(MediationId.of(id), viewer);
    }

    /** At most one page; {@code next} is the key to ask for the following one with. */
    @GetMapping
    @Allowed(Act.READ_CASES)
    Page list(@Valid @ModelAttribute CaseFilter filter, @RequestParam @Nullable String after, Viewer viewer) {
        return Page.of(book.page(filter, viewer, after == null ? null : CaseKey.of(after)));
    }

    /** @param version as read; without it the newest state is concluded */
    @PostMapping("/{id}/conclusion")
    MediationDocument conclude(
            @PathVariable String id,
            @RequestParam @Nullable Integer version,
            @Valid @RequestBody Ending form,
            Viewer viewer) {
        var mediation = MediationId.of(id);
        var seen = version == null ? pages.read(mediation, viewer).head().version() : version;
        mediations.conclude(viewer, new MediationRef(mediation, seen), form.asOutcome());
        return pages.document(mediation, viewer);
    }
}
