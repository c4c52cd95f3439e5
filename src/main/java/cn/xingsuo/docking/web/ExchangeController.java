package cn.xingsuo.docking.web;

import cn.xingsuo.docking.Inbox;
import cn.xingsuo.docking.Partners;
import cn.xingsuo.docking.TransferSight;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 对接单位和文件交换 — the register of partners, and the files that go to and come from those without interface. */
@Controller
@Allowed(Act.EDIT_CASES)
class ExchangeController {
    /** Read at most this much; the room's own rule is far below and says what to do. */
    private static final int READ = 2_000_000;

    private static final int SHOWN = 100;
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private final Partners partners;
    private final Inbox inbox;
    private final Offer offer;
    private final Once once;
    private final JdbcClient jdbc;

    ExchangeController(Partners partners, Inbox inbox, Offer offer, Once once, JdbcClient jdbc) {
        this.partners = partners;
        this.inbox = inbox;
        this.offer = offer;
        this.once = once;
        this.jdbc = jdbc;
    }

    @GetMapping("/mediation/transfers/partners")
    @Allowed(Act.READ_CASES)
    View partners(Viewer viewer) {
        var own = viewer.office();
        var list = own == null ? List.<cn.xingsuo.docking.Partner>of() : partners.of(new OfficeId(own));
        return new View("docking/partners", new PartnersPage(list, own != null && viewer.may(Act.EDIT_CASES), offer));
    }

    record Added(
            @Label("单位名称") @NotBlank @Size(max = 200) String name,
            @Label("单位类别") @NotBlank String kind,
            @Label("对接方式") @NotBlank String channel,
            @Label("对接代码") @Size(max = 20) @Nullable String code,
            @Label("联系人") @Size(max = 200) @Nullable String contact) {}

    @PostMapping("/mediation/transfers/partners")
    String add(
            @Valid @ModelAttribute Added form,
            @RequestParam("_key") String key,
            Viewer viewer,
            RedirectAttributes redirect) {
        var fresh = new Partners.NewPartner(
                form.name(), form.kind(), form.channel(), form.code(), form.contact() == null ? "" : form.contact());
        once.create(key, viewer.account(), () -> partners.add(viewer, fresh).toString());
        Flash.say(redirect, "已登记对接单位。");
        return "redirect:/mediation/transfers/partners";
    }

    @PostMapping("/mediation/transfers/partners/{id}/end")
    String end(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        partners.end(viewer, uuid(id));
        Flash.say(redirect, "已停用对接单位。");
        return "redirect:/mediation/transfers/partners";
    }

    @GetMapping("/mediation/transfers/files")
    @Allowed(Act.READ_CASES)
    View files(Viewer viewer) {
        var own = viewer.office() == null ? "" : viewer.office();
        var lines = jdbc.sql("""
                        select p.*, r.name as partner, docking_transfer.letter from docking_package p
                        join docking_partner r on r.id = p.partner_id join docking_transfer on docking_transfer.id = p.transfer_id
                        where p.office_code = :office and %s order by p.at desc, p.id desc limit :most
                        """.formatted(TransferSight.OPEN))
                .params(Sight.of(viewer))
                .param("office", own)
                .param("most", SHOWN)
                .query((row, n) -> new FilesPage.Line(
                        TransferPages.file(row),
                        row.getString("partner"),
                        row.getString("letter"),
                        "/mediation/transfers/" + row.getString("transfer_id")))
                .list();
        var gaps = own.isEmpty() ? List.<FilesPage.Gap>of() : gaps(new OfficeId(own));
        return new View("docking/files", new FilesPage(lines, gaps, !own.isEmpty() && viewer.may(Act.EDIT_CASES), own));
    }

    @PostMapping("/mediation/transfers/files")
    String take(@RequestParam @Label("交换文件") MultipartFile file, Viewer viewer, RedirectAttributes redirect)
            throws IOException {
        if (file.getSize() > READ) throw new Refusal("文件有 {0} MB,交换文件没有这么大。请确认选对了文件。", null, file.getSize() >> 20);
        var taken = inbox.take(viewer, file.getBytes());
        if (!taken.fresh()) Flash.say(redirect, "{0}的第 {1} 号文件以前已经导入过,本次没有改变任何内容。", taken.partner(), taken.sequence());
        else if (taken.gaps().isEmpty()) Flash.say(redirect, "已导入{0}的第 {1} 号文件。", taken.partner(), taken.sequence());
        else
            Flash.say(
                    redirect,
                    "已导入{0}的第 {1} 号文件。还缺第 {2} 号,请向对方索取。",
                    taken.partner(),
                    taken.sequence(),
                    numbers(taken.gaps()));
        return "redirect:" + taken.transfer().path();
    }

    @GetMapping("/mediation/transfers/files/{id}")
    ResponseEntity<byte[]> download(@PathVariable String id, Viewer viewer) {
        return answer(inbox.download(viewer, uuid(id)), MediaType.APPLICATION_JSON);
    }

    @GetMapping("/mediation/transfers/files/{id}/excel")
    ResponseEntity<byte[]> sheet(@PathVariable String id, Viewer viewer) {
        return answer(inbox.sheet(viewer, uuid(id)), EXCEL);
    }

    private static ResponseEntity<byte[]> answer(Map.Entry<String, byte[]> file, MediaType type) {
        var disposition =
                ContentDisposition.attachment().filename(file.getKey()).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.getValue());
    }

    private List<FilesPage.Gap> gaps(OfficeId office) {
        return partners.of(office).stream()
                .filter(it -> it.channel().equals("FILE"))
                .map(it -> new FilesPage.Gap(it.name(), numbers(inbox.gaps(it))))
                .filter(it -> !it.numbers().isEmpty())
                .toList();
    }

    private static String numbers(List<Integer> gaps) {
        return gaps.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("没有找到这一项。可能网址不完整,请从列表中打开。");
        }
    }
}
