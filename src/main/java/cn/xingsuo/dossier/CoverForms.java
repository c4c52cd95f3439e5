package cn.xingsuo.dossier;

import cn.xingsuo.archive.Paper;
import cn.xingsuo.dossier.Binding.Label;
import java.util.List;

/** 卷皮 — cover, index and back page. */
final class CoverForms {
    private CoverForms() {}

    static Paper cover(Brief it, Label label) {
        var file = it.file();
        var outcome = file.ending().outcome();
        return new PaperDraft("人民调解卷宗")
                .blank()
                .fields(
                        "调解组织", it.setting().body(),
                        "卷名", file.head().title(),
                        "案件编号", file.head().number(),
                        "卷号", label.number(),
                        "人民调解员", file.head().mediators(),
                        "调解日期",
                                Brief.day(file.facts().acceptedOn()) + "至"
                                        + Brief.day(outcome == null ? null : outcome.on()),
                        "调解结果", outcome == null ? "" : it.codes().outcome(outcome.code()),
                        "立卷人", "",
                        "立卷日期", Brief.day(label.on()),
                        "保管期限", label.retention(),
                        "备注", "")
                .paper();
    }

    /** @param rows number, name, pages and remark of each piece */
    static Paper index(List<List<String>> rows) {
        return new PaperDraft("卷内目录")
                .grid(List.of("序号", "材料名称", "页号", "备注"), rows)
                .paper();
    }

    static Paper back(int pages) {
        return new PaperDraft("卷宗封底")
                .blank()
                .text("本卷宗共%d页,已按顺序编号,装订齐全。".formatted(pages))
                .sign("立卷人(签名)", "检查人(签名)", "立卷单位(盖章)", "日期 " + Brief.day(null))
                .paper();
    }
}
