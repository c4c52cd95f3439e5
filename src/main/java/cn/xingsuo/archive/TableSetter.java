package cn.xingsuo.archive;

import cn.xingsuo.archive.Block.Fields;
import cn.xingsuo.archive.Block.Grid;
import java.util.ArrayList;
import java.util.List;

/** 制表 — sets ruled tables: rows stay whole, heads are repeated, a row longer than a page is continued on the next. */
final class TableSetter {
    private static final float PADDING = 4;
    static final float LABEL = 0.24f;
    /** Narrowest and widest natural column, in characters. */
    static final float NARROWEST = 3;

    static final float WIDEST = 24;

    /** Up to so many characters a column is not broken. */
    private static final float SHORT = 9;

    private static final float MOST_FIXED = 0.7f;
    private final Typesetter setter;
    private final Layout layout;

    TableSetter(Typesetter setter) {
        this.setter = setter;
        this.layout = setter.layout;
    }

    void fields(Fields fields) {
        var widths = new float[] {layout.column() * LABEL, layout.column() * (1 - LABEL)};
        for (var it : fields.fields()) row(cells(List.of(it.label(), it.value()), widths), widths, List.of());
        setter.room(layout.formPitch / 2);
    }

    void grid(Grid grid) {
        var widths = widths(grid);
        var head = cells(grid.head(), widths);
        row(head, widths, List.of());
        for (var it : grid.rows()) row(cells(it, widths), widths, head);
        setter.room(layout.formPitch / 2);
    }

    private void row(List<List<String>> cells, float[] widths, List<List<String>> head) {
        var height = height(cells);
        if (setter.y() + height > layout.bottom) {
            setter.newPage();
            if (!head.isEmpty()) draw(head, widths);
        }
        var fit = (int) ((layout.bottom - setter.y() - 2 * PADDING) / layout.formPitch);
        var tallest = cells.stream().mapToInt(List::size).max().orElse(0);
        if (tallest <= fit) {
            draw(cells, widths);
            return;
        }
        draw(cells.stream().map(it -> it.subList(0, Math.min(fit, it.size()))).toList(), widths);
        row(
                cells.stream()
                        .map(it -> it.subList(Math.min(fit, it.size()), it.size()))
                        .toList(),
                widths,
                head);
    }

    private void draw(List<List<String>> cells, float[] widths) {
        var height = height(cells);
        var from = setter.room(height);
        var sheet = setter.sheet();
        var x = layout.left;
        sheet.line(x, from, layout.right, from);
        sheet.line(x, from + height, layout.right, from + height);
        for (int i = 0; i < widths.length; i++) {
            sheet.line(x, from, x, from + height);
            var base = from + PADDING + layout.form;
            for (var line : cells.get(i)) {
                sheet.text(x + PADDING, base, layout.form, false, line);
                base += layout.formPitch;
            }
            x += widths[i];
        }
        sheet.line(layout.right, from, layout.right, from + height);
    }

    private float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * layout.formPitch + 2 * PADDING;
    }

    private List<List<String>> cells(List<String> texts, float[] widths) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < widths.length; i++) {
            var width = widths[i] - 2 * PADDING;
            cells.add(i >= texts.size() ? List.of("") : lines(texts.get(i), width));
        }
        return cells;
    }

    private List<String> lines(String text, float width) {
        var lines = new ArrayList<String>();
        for (var it : setter.printable(text)) lines.addAll(setter.lines(it, layout.form, width, 0));
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Short columns get what they need, as long as they leave most of the width to the long ones, which share the rest. */
    private float[] widths(Grid grid) {
        var widths = new float[grid.head().size()];
        float fixed = 0;
        float shared = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = natural(grid, i) * layout.form + 2 * PADDING + 1;
            if (widths[i] <= SHORT * layout.form) fixed += widths[i];
            else shared += widths[i];
        }
        var all = shared == 0 || fixed > MOST_FIXED * layout.column();
        for (int i = 0; i < widths.length; i++) {
            if (all) widths[i] *= layout.column() / (fixed + shared);
            else if (widths[i] > SHORT * layout.form) widths[i] *= (layout.column() - fixed) / shared;
        }
        return widths;
    }

    private float natural(Grid grid, int column) {
        var widest = natural(grid.head().get(column));
        for (var row : grid.rows()) if (column < row.size()) widest = Math.max(widest, natural(row.get(column)));
        return Math.clamp(widest, NARROWEST, WIDEST);
    }

    private float natural(String text) {
        return setter.printable(text).stream()
                .map(it -> setter.glyphs.width(it, 1))
                .max(Float::compare)
                .orElse(0f);
    }
}
