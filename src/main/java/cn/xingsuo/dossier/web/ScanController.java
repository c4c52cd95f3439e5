package cn.xingsuo.dossier.web;

import cn.xingsuo.dossier.Dossiers;
import cn.xingsuo.dossier.Dossiers.Replacement;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Once;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 签名件 — signed scans come back into the case, are replaced or taken out with a reason. */
@Controller
@RequestMapping("/mediation/cases/{id}/documents/{kind}/scans")
@Allowed(Act.EDIT_CASES)
class ScanController {
    private final Dossiers dossiers;
    private final Once once;

    ScanController(Dossiers dossiers, Once once) {
        this.dossiers = dossiers;
        this.once = once;
    }

    /** 卷内材料 — the address of one kind of piece in a case's dossier. */
    record Piece(String id, String kind) {}

    /** 扫描件 — the address of one scan. */
    record Scan(String id, String kind, long scan) {}

    @PostMapping
    String add(
            @ModelAttribute Piece piece,
            @RequestParam("_key") String key,
            @RequestParam @Nullable MultipartFile file,
            Viewer viewer,
            RedirectAttributes redirect) {
        var mediation = MediationId.of(piece.id());
        var kind = piece.kind();
        var given = given(file);
        var path = once.create(key, viewer.account(), () -> {
            try (var content = given.getInputStream()) {
                dossiers.add(viewer, mediation, kind, name(given), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return mediation.path() + "/documents#" + kind;
        });
        Flash.say(redirect, "签名件已归入卷宗。");
        return "redirect:" + path;
    }

    record Change(
            @Label("理由") @NotBlank @Size(max = 200) String why,
            @Nullable MultipartFile file) {}

    /** With a file it is replaced by it, without one it is only taken out. */
    @PostMapping("/{scan}")
    String change(
            @ModelAttribute Scan scan, @Valid @ModelAttribute Change form, Viewer viewer, RedirectAttributes redirect)
            throws IOException {
        var mediation = MediationId.of(scan.id());
        var how = new Replacement(scan.scan(), form.why());
        var file = form.file();
        if (file == null || file.isEmpty()) {
            dossiers.remove(viewer, mediation, how);
            Flash.say(redirect, "签名件已剔除,理由已留痕。");
        } else {
            try (var content = file.getInputStream()) {
                dossiers.replace(viewer, mediation, how, name(file), content);
            }
            Flash.say(redirect, "签名件已更换,理由已留痕。");
        }
        return "redirect:" + mediation.path() + "/documents#" + scan.kind();
    }

    private static MultipartFile given(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) throw new Refusal("没有收到文件,或文件是空的。请选择扫描件(PDF 或者图片)后再上传。", null);
        return file;
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
