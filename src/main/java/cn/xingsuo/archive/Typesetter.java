package cn.xingsuo.archive;

import cn.xingsuo.archive.Block.Blank;
import cn.xingsuo.archive.Block.Fields;
import cn.xingsuo.archive.Block.Grid;
import cn.xingsuo.archive.Block.Heading;
import cn.xingsuo.archive.Block.NewPage;
import cn.xingsuo.archive.Block.Paragraph;
import cn.xingsuo.archive.Block.Signatures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 排版 — sets a paper into pages. It needs no document, so that pages can be counted before anything is printed. */
final class Typesetter {
    /** How many lines go over to the next page together with the signatures. */
    private static final int COMPANY = 2;

    private static final float ASCENT = 0.82f;
    final Glyphs glyphs;
    final Layout layout;
    private final Set<Integer> missing = new TreeSet<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Deque<String> lastLines = new ArrayDeque<>();
    private float y;

    private Typesetter(Glyphs glyphs, Layout layout) {
        this.glyphs = glyphs;
        this.layout = layout;
    }

    static List<Sheet> set(Paper paper, Glyphs glyphs, Layout layout) {
        var it = new Typesetter(glyphs, layout);
        it.newPage();
        it.title(paper.title());
        paper.blocks().forEach(it::block);
        it.missingCharacters();
        return it.sheets;
    }

    private void block(Block block) {
        switch (block) {
            case Heading(String text) -> heading(text);
            case Paragraph(String text) -> printable(text).forEach(this::paragraph);
            case Fields it -> new TableSetter(this).fields(it);
            case Grid it -> new TableSetter(this).grid(it);
            case Signatures(List<String> labels) -> signatures(labels);
            case Blank() -> room(layout.pitch);
            case NewPage() -> newPage();
        }
        if (!(block instanceof Paragraph)) lastLines.clear();
    }

    private void title(String text) {
        if (text.isBlank()) return;
        for (var line : lines(String.join("", printable(text)), layout.title, layout.column(), 0)) {
            var from = room(layout.pitch);
            var x = layout.left + (layout.column() - glyphs.width(line, layout.title)) / 2;
            sheet().text(x, from + layout.title * ASCENT, layout.title, true, line);
        }
        y += layout.pitch / 2;
    }

    private void heading(String text) {
        if (y + 2 * layout.pitch > layout.bottom) newPage();
        for (var line : lines(String.join("", printable(text)), layout.body, layout.column(), 0)) line(0, true, line);
    }

    private void paragraph(String text) {
        var indent = 2 * layout.body;
        var first = true;
        for (var line : lines(text, layout.body, layout.column(), indent)) {
            line(first ? indent : 0, false, line);
            lastLines.add(line);
            if (lastLines.size() > COMPANY) lastLines.removeFirst();
            first = false;
        }
    }

    private void line(float indent, boolean bold, String line) {
        var from = room(layout.pitch);
        sheet().text(layout.left + indent, from + layout.body * ASCENT, layout.body, bold, line);
    }

    private void signatures(List<String> labels) {
        var pitch = layout.pitch * 1.5f;
        if (y + pitch * labels.size() > layout.bottom) overleafWithCompany();
        for (var label : labels) {
            var text = String.join("", printable(label + ":"));
            var base = room(pitch) + layout.body * ASCENT;
            var x = layout.left + 2 * layout.body;
            sheet().text(x, base, layout.body, false, text);
            var from = Math.min(x + glyphs.width(text, layout.body), layout.right - layout.body);
            sheet().line(from, base + 3, layout.right - 2 * layout.body, base + 3);
        }
    }

    /** Signatures never stand alone: the lines before them come along. */
    private void overleafWithCompany() {
        var marks = sheet().marks();
        var company = marks.subList(Math.max(0, marks.size() - lastLines.size()), marks.size());
        var moved = List.copyOf(company);
        if (moved.size() == marks.size()) return;
        company.clear();
        newPage();
        for (var mark : moved)
            if (mark instanceof Sheet.Mark.Text it)
                sheet().text(it.x(), room(layout.pitch) + it.size() * ASCENT, it.size(), it.bold(), it.text());
    }

    private void missingCharacters() {
        if (missing.isEmpty()) return;
        var codes = missing.stream().map("U+%04X"::formatted).collect(Collectors.joining("、"));
        printable("缺字:" + codes + "不在本系统字库中,以“〓”代替,请手写补入。").forEach(this::paragraph);
    }

    /** The printable lines of a text as they were typed. */
    List<String> printable(String text) {
        return text.lines().map(it -> glyphs.printable(it, missing)).toList();
    }

    List<String> lines(String text, float size, float width, float indent) {
        return new LineBreaker(glyphs, size, width).lines(text, indent);
    }

    Sheet sheet() {
        return sheets.getLast();
    }

    float y() {
        return y;
    }

    /** Takes so much of the page, turning it if need be; the upper edge of what was taken. */
    float room(float height) {
        // a fraction of a point lost in adding up must not cost a line
        if (y + height > layout.bottom + 0.5f) newPage();
        y += height;
        return y - height;
    }

    void newPage() {
        sheets.add(new Sheet());
        y = layout.top;
    }
}
