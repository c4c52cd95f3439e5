package cn.xingsuo.dossier;

import cn.xingsuo.archive.Block;
import cn.xingsuo.archive.Block.Blank;
import cn.xingsuo.archive.Block.Field;
import cn.xingsuo.archive.Block.Fields;
import cn.xingsuo.archive.Block.Grid;
import cn.xingsuo.archive.Block.Heading;
import cn.xingsuo.archive.Block.Paragraph;
import cn.xingsuo.archive.Block.Signatures;
import cn.xingsuo.archive.Paper;
import java.util.ArrayList;
import java.util.List;

/** 文书草稿 — a paper being written, block by block. */
final class PaperDraft {
    private static final String DAY = "日期 ";
    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    PaperDraft(String title) {
        this.title = title;
    }

    PaperDraft heading(String text) {
        blocks.add(new Heading(text));
        return this;
    }

    /** A text that was typed; an empty one leaves room to write by hand. */
    PaperDraft text(String text) {
        if (text.isBlank()) return blank().blank();
        blocks.add(new Paragraph(text));
        return this;
    }

    PaperDraft blank() {
        blocks.add(new Blank());
        return this;
    }

    /** Labels and values in turn. */
    PaperDraft fields(String... labelsAndValues) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i + 1 < labelsAndValues.length; i += 2)
            fields.add(new Field(labelsAndValues[i], labelsAndValues[i + 1]));
        blocks.add(new Fields(fields));
        return this;
    }

    PaperDraft grid(List<String> head, List<List<String>> rows) {
        blocks.add(new Grid(head, rows));
        return this;
    }

    PaperDraft sign(String... labels) {
        return sign(List.of(labels));
    }

    /** Lines to sign on; a day is no such line and stands below them. */
    PaperDraft sign(List<String> labels) {
        blocks.add(
                new Signatures(labels.stream().filter(it -> !it.startsWith(DAY)).toList()));
        labels.stream()
                .filter(it -> it.startsWith(DAY))
                .forEach(it -> blocks.add(new Paragraph("日期:" + it.substring(DAY.length()))));
        return this;
    }

    Paper paper() {
        return new Paper(title, blocks);
    }
}
