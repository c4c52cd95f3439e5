package cn.xingsuo.archive;

import cn.xingsuo.archive.Block.Blank;
import cn.xingsuo.archive.Block.Fields;
import cn.xingsuo.archive.Block.Grid;
import cn.xingsuo.archive.Block.Heading;
import cn.xingsuo.archive.Block.NewPage;
import cn.xingsuo.archive.Block.Paragraph;
import cn.xingsuo.archive.Block.Signatures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** 可编辑文书 — writes a paper as DOCX. */
final class WordPaper {
    /** Line left free for each signature. */
    private static final String LINE = "_".repeat(24);

    private static final int TWENTIETHS = 20;
    private final Layout layout;
    private final WordStyle style;
    private final XWPFDocument document = new XWPFDocument();

    WordPaper(Layout layout) {
        this.layout = layout;
        this.style = new WordStyle(document, layout);
    }

    byte[] write(Paper paper) throws IOException {
        try (document) {
            style.prepare(paper.title());
            if (!paper.title().isBlank()) {
                var title = paragraph(ParagraphAlignment.CENTER);
                title.setSpacingAfter(Math.round(layout.pitch / 2 * TWENTIETHS));
                style.run(title, paper.title(), "title", layout.title);
            }
            paper.blocks().forEach(this::block);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Heading(String text) -> {
                var it = paragraph(ParagraphAlignment.LEFT);
                it.setKeepNext(true);
                style.run(it, text, "heading", layout.body);
            }
            case Paragraph(String text) -> text.lines().forEach(this::body);
            case Fields(var fields) ->
                table(fields.stream().map(it -> List.of(it.label(), it.value())).toList(), false);
            case Grid(var head, var rows) -> {
                var all = new ArrayList<List<String>>(List.of(head));
                all.addAll(rows);
                table(all, true);
            }
            case Signatures(var labels) -> labels.forEach(this::signature);
            case Blank() -> paragraph(ParagraphAlignment.LEFT);
            case NewPage() -> paragraph(ParagraphAlignment.LEFT).createRun().addBreak(BreakType.PAGE);
        }
    }

    private void body(String text) {
        var it = paragraph(ParagraphAlignment.BOTH);
        it.setIndentationFirstLine(Math.round(2 * layout.body * TWENTIETHS));
        style.run(it, text, "body", layout.body);
    }

    private void signature(String label) {
        var it = paragraph(ParagraphAlignment.LEFT);
        it.setIndentationFirstLine(Math.round(2 * layout.body * TWENTIETHS));
        it.setKeepNext(true);
        style.run(it, label + ":" + LINE, "body", layout.body);
    }

    private void table(List<List<String>> rows, boolean head) {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) return;
        var table = document.createTable(rows.size(), columns);
        table.setWidth("100%");
        table.setTableAlignment(TableRowAlign.CENTER);
        var widths = head ? style.widths(rows, columns) : style.formWidths();
        style.columns(table, widths);
        for (int i = 0; i < rows.size(); i++) {
            var row = table.getRow(i);
            row.setCantSplitRow(true);
            if (head && i == 0) row.setRepeatHeader(true);
            for (int j = 0; j < columns; j++) {
                row.getCell(j).setWidth(String.valueOf(widths[j]));
                cell(row.getCell(j), j < rows.get(i).size() ? rows.get(i).get(j) : "");
            }
        }
        // two tables without a paragraph between them would grow together
        paragraph(ParagraphAlignment.LEFT);
    }

    private void cell(XWPFTableCell cell, String text) {
        var lines = text.lines().toList();
        for (int i = 0; i < Math.max(lines.size(), 1); i++) {
            var it = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            style.run(it, lines.isEmpty() ? "" : lines.get(i), "body", layout.form);
        }
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        var it = document.createParagraph();
        it.setAlignment(alignment);
        it.setSpacingBetween(layout.pitch, LineSpacingRule.EXACT);
        return it;
    }
}
